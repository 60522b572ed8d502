package io.github.orgcontent.conformance.agreement.location;

import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Series;
import io.github.orgcontent.conformance.agreement.document.Json.Struct;
import io.github.orgcontent.conformance.agreement.document.Json.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * References to the first work area of a content and the first quote of an article, so that harm to these can be felt
 * elsewhere. What is grown refers only to what is appended for that.
 */
final class CrossReferences {
    /** The goals that others look at. */
    static final Set<String> GOALS = Set.of(
            "OrganizationContent.workAreas",
            "OrganizationContent.workAreas*",
            "WorkArea.id",
            "WorkArea.parent",
            "NewsArticle.quotes",
            "NewsArticle.quotes*",
            "Quote.id",
            "Quote.text",
            "Quote.originalLanguage",
            "NewsArticle.headline",
            "NewsArticle.headline*",
            "NewsArticle.body",
            "NewsArticle.body*");

    private CrossReferences() {}

    /** A document with some references changed; not always a valid one. */
    static Json of(Json document, Random random) {
        Json entangled = document;
        for (List<Integer> place : document.places()) {
            Optional<String> id = list(document.pointer(place)).flatMap(list -> firstId(document, place, list));
            if (id.isPresent() && document.at(place) instanceof Text && random.nextBoolean()) {
                entangled = entangled.with(place, json -> Json.text(id.get()));
            }
        }
        return entangled;
    }

    // The list that a string at a place refers to.
    private static Optional<String> list(String pointer) {
        if (pointer.matches("/news/[0-9]+/workAreas/[0-9]+|/workAreas/[0-9]+/parent")) {
            return Optional.of("workAreas");
        }
        return pointer.matches(".*/(body|boilerplate|notesToEditors)/[^/]*/[0-9]+/quote")
                ? Optional.of("quotes")
                : Optional.empty();
    }

    // Of the list of this name that is the nearest around a place.
    private static Optional<String> firstId(Json document, List<Integer> place, String list) {
        List<String> ids = new ArrayList<>();
        for (int depth = 0; depth < place.size(); depth++) {
            value(document.at(place.subList(0, depth)), list)
                    .filter(found -> found instanceof Series)
                    .flatMap(found -> found.children().stream().findFirst())
                    .flatMap(first -> value(first, "id"))
                    .ifPresent(id -> ids.add(((Text) id).value()));
        }
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
    }

    private static Optional<Json> value(Json in, String name) {
        return in instanceof Struct struct
                ? struct.members().stream()
                        .filter(member -> member.name().equals(name))
                        .map(Json.Member::value)
                        .findFirst()
                : Optional.empty();
    }
}
