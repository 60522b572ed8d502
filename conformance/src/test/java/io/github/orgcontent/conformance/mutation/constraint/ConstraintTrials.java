package io.github.orgcontent.conformance.mutation.constraint;

import com.networknt.schema.Schema;
import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.Grower;
import io.github.orgcontent.conformance.agreement.document.Grown;
import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Shape;
import io.github.orgcontent.conformance.agreement.document.Target;
import io.github.orgcontent.conformance.agreement.document.Writing;
import io.github.orgcontent.conformance.agreement.mutation.Bounds;
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
 * Looks for documents and objects that are wrong by a single constraint. A Jakarta validator without that constraint
 * would accept them, and whoever else rejects them shows that it is missing.
 */
final class ConstraintTrials {
    private final Set<ConstraintPlace> bySchema = new TreeSet<>(Comparator.comparing(ConstraintPlace::toString));
    private final Set<ConstraintPlace> byReader = new TreeSet<>(Comparator.comparing(ConstraintPlace::toString));
    private final List<String> contradictions = new ArrayList<>();
    private final Random random;

    ConstraintTrials(long seed) {
        this.random = new Random(seed);
    }

    /** The constraints whose absence the schema shows. */
    Set<ConstraintPlace> bySchema() {
        return bySchema;
    }

    /** The constraints whose absence the reader shows. */
    Set<ConstraintPlace> byReader() {
        return byReader;
    }

    /** Documents that the schema accepts, although the rule that they break is not among those it leaves to others. */
    List<String> contradictions() {
        return contradictions;
    }

    /** A document that is mostly valid, changed in every way at the place that it was grown for. */
    void around(Target goal, double plenty) {
        Grown grown = Grower.grow(goal, plenty, random);
        document(grown.document(), grown);
        for (Mutation mutation : Mutations.ALL) {
            boolean isHeavy = goal.shape() instanceof Shape.Items items
                    && items.most() > Bounds.MANY
                    && (plenty > 0 || !mutation.name().equals("one more than the most"));
            if (!isHeavy || !Bounds.ALL.contains(mutation)) {
                mutation.apply(new Location(grown.document(), grown.place(), goal.shape(), random))
                        .ifPresent(changed -> document(changed, grown));
            }
        }
    }

    private void document(Json json, Grown grown) {
        document(new Document(grown.goal().type(), Writing.of(json), ""));
    }

    void document(Document document) {
        JakartaOracle.bind(document).flatMap(ConstraintTrials::onlyWrong).ifPresent(place -> note(place, document));
    }

    /** An object that is grown as a document and then spoilt where no document could be. */
    void object(ConstraintPlace place, Target goal) {
        var document = new Document(
                goal.type(), Writing.of(Grower.grow(goal, 0.5, random).document()), "");
        JakartaOracle.bind(document)
                .map(bound -> ObjectEdit.breaking(place, bound))
                .filter(wrong -> onlyWrong(wrong).filter(place::equals).isPresent())
                .flatMap(ConstraintTrials::written)
                .ifPresent(text -> note(place, new Document(goal.type(), text, "")));
    }

    private static Optional<String> written(Object object) {
        try {
            return Optional.of(JakartaOracle.MAPPER.writeValueAsString(object));
        } catch (StreamWriteException e) {
            return Optional.empty();
        }
    }

    // The one constraint of which all violations are.
    private static Optional<ConstraintPlace> onlyWrong(Object bound) {
        List<ConstraintPlace> wrong = JakartaOracle.violations(bound).stream()
                .map((ConstraintViolation<Object> violation) -> ConstraintPlace.of(violation))
                .distinct()
                .toList();
        return wrong.size() == 1 ? Optional.of(wrong.get(0)) : Optional.empty();
    }

    private void note(ConstraintPlace place, Document document) {
        if (bySchema.contains(place)) {
            return;
        }
        Set<String> codes = Verdicts.ofReader(document).codes();
        Schema schema = NetworkntOracle.published(document.type());
        if (!NetworkntOracle.accepts(schema, JsonMapper.shared().readTree(document.text()))) {
            bySchema.add(place);
        } else if (!Verdicts.unsaid(document.type()).containsAll(codes)) {
            contradictions.add(place + " in " + document.text());
        }
        if (!codes.isEmpty()) {
            byReader.add(place);
        }
    }
}
