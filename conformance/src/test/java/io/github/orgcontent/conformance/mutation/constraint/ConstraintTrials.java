package io.github.orgcontent.conformance.mutation.constraint;

import com.networknt.schema.Schema;
import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.DocumentGenerator;
import io.github.orgcontent.conformance.agreement.document.GeneratedDocument;
import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.JsonText;
import io.github.orgcontent.conformance.agreement.document.Shape;
import io.github.orgcontent.conformance.agreement.document.Target;
import io.github.orgcontent.conformance.agreement.mutation.BoundMutations;
import io.github.orgcontent.conformance.agreement.mutation.Location;
import io.github.orgcontent.conformance.agreement.mutation.Mutation;
import io.github.orgcontent.conformance.agreement.mutation.Mutations;
import io.github.orgcontent.conformance.agreement.oracle.JakartaOracle;
import io.github.orgcontent.conformance.agreement.oracle.NetworkntOracle;
import io.github.orgcontent.conformance.agreement.oracle.Verdicts;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Searches for documents and objects that violate a single constraint. A Jakarta validator without that constraint
 * would accept them; an oracle that rejects them kills the mutant.
 */
final class ConstraintTrials {
    private final Set<ConstraintLocation> bySchema = new TreeSet<>(Comparator.comparing(ConstraintLocation::toString));
    private final Set<ConstraintLocation> byReader = new TreeSet<>(Comparator.comparing(ConstraintLocation::toString));
    private final List<String> contradictions = new ArrayList<>();
    private final Random random;

    ConstraintTrials(long seed) {
        this.random = new Random(seed);
    }

    /** The mutants that the schema kills. */
    Set<ConstraintLocation> bySchema() {
        return bySchema;
    }

    /** The mutants that the reader kills. */
    Set<ConstraintLocation> byReader() {
        return byReader;
    }

    /** Documents that the schema accepts although the broken rule is not among its {@code x-rules}. */
    List<String> contradictions() {
        return contradictions;
    }

    /** Tries a generated document, and all mutations of it at its target. */
    void around(Target target, double density) {
        GeneratedDocument generated = DocumentGenerator.generate(target, density, random);
        document(generated.document(), generated);
        for (Mutation mutation : Mutations.ALL) {
            boolean isHeavy = target.shape() instanceof Shape.Items items
                    && items.most() > BoundMutations.MANY
                    && (density > 0 || !mutation.name().equals("one more than the most"));
            if (!isHeavy || !BoundMutations.ALL.contains(mutation)) {
                mutation.apply(new Location(generated.document(), generated.place(), target.shape(), random))
                        .ifPresent(changed -> document(changed, generated));
            }
        }
    }

    private void document(Json json, GeneratedDocument generated) {
        document(new Document(generated.target().type(), JsonText.of(json), ""));
    }

    void document(Document document) {
        JakartaOracle.bind(document)
                .flatMap(ConstraintTrials::onlyViolated)
                .ifPresent(location -> note(location, document));
    }

    /** Tries an object with a value that no document can have, because a reader does not bind it. */
    void object(ConstraintLocation location, Target target) {
        var document = new Document(
                target.type(),
                JsonText.of(DocumentGenerator.generate(target, 0.5, random).document()),
                "");
        JakartaOracle.bind(document)
                .map(bound -> ObjectEdit.breaking(location, bound))
                .filter(wrong -> onlyViolated(wrong).filter(location::equals).isPresent())
                .flatMap(ConstraintTrials::written)
                .ifPresent(text -> note(location, new Document(target.type(), text, "")));
    }

    private static Optional<String> written(Object object) {
        try {
            return Optional.of(JakartaOracle.MAPPER.writeValueAsString(object));
        } catch (StreamWriteException e) {
            return Optional.empty();
        }
    }

    // The only violated constraint, if there is only one.
    private static Optional<ConstraintLocation> onlyViolated(Object bound) {
        List<ConstraintLocation> wrong = JakartaOracle.violations(bound).stream()
                .map((ConstraintViolation<Object> violation) -> ConstraintLocation.of(violation))
                .distinct()
                .toList();
        return wrong.size() == 1 ? Optional.of(wrong.get(0)) : Optional.empty();
    }

    private void note(ConstraintLocation location, Document document) {
        if (bySchema.contains(location)) {
            return;
        }
        Set<String> codes = Verdicts.ofReader(document).codes();
        Schema schema = NetworkntOracle.published(document.type());
        if (!NetworkntOracle.accepts(schema, JsonMapper.shared().readTree(document.text()))) {
            bySchema.add(location);
        } else if (!Verdicts.notInSchema(document.type()).containsAll(codes)) {
            contradictions.add(location + " in " + document.text());
        }
        if (!codes.isEmpty()) {
            byReader.add(location);
        }
    }
}
