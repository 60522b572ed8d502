package io.github.orgcontent.conformance.mutation.schema;

import com.networknt.schema.Schema;
import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.oracle.NetworkntOracle;
import io.github.orgcontent.conformance.agreement.oracle.Verdicts;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A document, and whether the schema must accept it. */
record Trial(Document document, boolean isAccepted) {
    /** A trial, unless there is nothing in the document for a schema to judge. */
    static Optional<Trial> of(Document document) {
        Verdicts hearing = Verdicts.ofReader(document);
        if (hearing.isAboutText()) {
            return Optional.empty();
        }
        try {
            JsonMapper.shared().readTree(document.text());
            return Optional.of(new Trial(document, hearing.isValidForTheSchema()));
        } catch (JacksonException e) {
            throw new IllegalStateException("read, but no JSON: " + document.text(), e);
        }
    }

    /** The document; not kept, because there are very many. */
    JsonNode json() {
        return JsonMapper.shared().readTree(document.text());
    }

    /** Whether a schema says otherwise. */
    boolean exposes(Schema schema) {
        return NetworkntOracle.accepts(schema, json()) != isAccepted;
    }
}
