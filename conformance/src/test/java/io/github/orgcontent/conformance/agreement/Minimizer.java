package io.github.orgcontent.conformance.agreement;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Series;
import io.github.orgcontent.conformance.agreement.document.Json.Struct;
import io.github.orgcontent.conformance.agreement.document.Json.Text;
import io.github.orgcontent.conformance.agreement.document.JsonText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reduces a document on which the oracles disagree to a smaller one on which they still disagree. */
final class Minimizer {
    private static final int ROUNDS = 500;
    private static final int LARGE = 100_000;

    private final Predicate<Document> isDisagreement;

    Minimizer(Predicate<Document> isDisagreement) {
        this.isDisagreement = isDisagreement;
    }

    /** The smallest document found; the same document if it is not JSON or very large. */
    Document minimize(Document document) {
        if (document.text().length() > LARGE) {
            return document;
        }
        Json json;
        try {
            json = Json.of(JsonMapper.shared().readTree(document.text()));
        } catch (JacksonException e) {
            return document;
        }
        Document smallest = document;
        for (int i = 0; i < ROUNDS; i++) {
            Optional<Json> smaller = smaller(json)
                    .filter(candidate -> isDisagreement.test(withText(document, candidate)))
                    .findFirst();
            if (smaller.isEmpty()) {
                break;
            }
            json = smaller.get();
            smallest = withText(document, json);
        }
        return smallest;
    }

    private static Document withText(Document document, Json json) {
        return new Document(document.type(), JsonText.of(json), document.origin());
    }

    // Large parts are removed first, because the locations are in document order, parents before children.
    private static Stream<Json> smaller(Json json) {
        return json.locations().stream().filter(place -> !place.isEmpty()).flatMap(place -> without(json, place));
    }

    private static Stream<Json> without(Json json, List<Integer> place) {
        int last = place.get(place.size() - 1);
        Json dropped = json.with(
                place.subList(0, place.size() - 1),
                parent -> parent instanceof Struct struct
                        ? new Struct(Json.minus(struct.members(), last))
                        : new Series(Json.minus(((Series) parent).items(), last)));
        if (json.at(place) instanceof Text text && text.value().length() > 1) {
            String value = text.value();
            int half = value.length() / 2;
            return Stream.of(
                    dropped,
                    json.with(place, whole -> Json.text(value.substring(0, half))),
                    json.with(place, whole -> Json.text(value.substring(half))));
        }
        return Stream.of(dropped);
    }
}
