package io.github.orgcontent.conformance.mutation.schema;

import com.networknt.schema.Schema;
import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.oracle.NetworkntOracle;
import io.github.orgcontent.conformance.agreement.oracle.Verdicts;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A document with its expected verdict by the schema. */
record Trial(Document document, boolean isAccepted) {
    /** Creates a trial, unless the document breaks a parser rule. */
    static Optional<Trial> of(Document document) {
        Verdicts verdicts = Verdicts.ofReader(document);
        if (verdicts.isParserRule()) {
            return Optional.empty();
        }
        try {
            JsonMapper.shared().readTree(document.text());
            return Optional.of(new Trial(document, verdicts.isValidForTheSchema()));
        } catch (JacksonException e) {
            throw new IllegalStateException("accepted by the reader, but not JSON: " + document.text(), e);
        }
    }

    /** The parsed document; it is not stored, because there are very many trials. */
    JsonNode json() {
        return JsonMapper.shared().readTree(document.text());
    }

    /** Whether a mutant gives another verdict on the document. */
    boolean kills(Schema schema) {
        return NetworkntOracle.accepts(schema, json()) != isAccepted;
    }
}
