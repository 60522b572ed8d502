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
 * Adds references to the first work area, article and person of a content and to the first quote of an article, so that a
 * fault there breaks references elsewhere. Generated documents refer only to elements that are appended for that.
 */
final class CrossReferences {
    /** The locations on which other locations depend. */
    static final Set<String> TARGETS = Set.of(
            "OrganizationContent.workAreas",
            "OrganizationContent.workAreas*",
            "WorkArea.id",
            "WorkArea.parent",
            "OrganizationProfile.people",
            "OrganizationProfile.people*",
            "Person.id",
            "NewsArticle.id",
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

    /** A document with some references changed; it may be invalid. */
    static Json of(Json document, Random random) {
        Json crossReferenced = document;
        for (List<Integer> place : document.locations()) {
            Optional<String> id = id(document, place);
            if (id.isPresent() && document.at(place) instanceof Text && random.nextBoolean()) {
                crossReferenced = crossReferenced.with(place, json -> Json.text(id.get()));
            }
        }
        return crossReferenced;
    }

    private static Optional<String> id(Json document, List<Integer> place) {
        return document.pointer(place).matches("/news/[0-9]+/quotes/[0-9]+/speaker/person")
                ? value(document, "organization").flatMap(organization -> firstId(organization, "people"))
                : list(document.pointer(place)).flatMap(list -> firstId(document, place, list));
    }

    // The list that a string at a location refers to.
    private static Optional<String> list(String pointer) {
        if (pointer.matches("/news/[0-9]+/workAreas/[0-9]+|/workAreas/[0-9]+/parent")) {
            return Optional.of("workAreas");
        } else if (pointer.matches("/news/[1-9][0-9]*/related/[0-9]+")) { // the first article is not related to itself
            return Optional.of("news");
        }
        return pointer.matches(".*/(body|boilerplate|notesToEditors)/[^/]*/[0-9]+/quote")
                ? Optional.of("quotes")
                : Optional.empty();
    }

    // In the nearest list of this name around a location.
    private static Optional<String> firstId(Json document, List<Integer> place, String list) {
        List<String> ids = new ArrayList<>();
        for (int depth = 0; depth < place.size(); depth++) {
            firstId(document.at(place.subList(0, depth)), list).ifPresent(ids::add);
        }
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
    }

    private static Optional<String> firstId(Json in, String list) {
        return value(in, list)
                .filter(found -> found instanceof Series)
                .flatMap(found -> found.children().stream().findFirst())
                .flatMap(first -> value(first, "id"))
                .map(id -> ((Text) id).value());
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
