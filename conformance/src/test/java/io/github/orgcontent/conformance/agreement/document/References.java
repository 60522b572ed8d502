package io.github.orgcontent.conformance.agreement.document;

import io.github.orgcontent.conformance.agreement.document.Json.Member;
import io.github.orgcontent.conformance.agreement.document.Json.Series;
import io.github.orgcontent.conformance.agreement.document.Json.Struct;
import io.github.orgcontent.conformance.agreement.document.Json.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Adds the missing targets of references at the end of their lists, so that no other location changes. Quotations outside
 * of articles keep their invalid reference.
 */
final class References {
    private References() {}

    static Json addTargets(Json document) {
        if (!(document instanceof Struct struct)) {
            return document;
        } else if (struct.has("headline")) {
            return addQuotes(struct);
        } else if (struct.has("schemaVersion")) {
            return addArticles(addPeople(addWorkAreas(struct)));
        }
        return document;
    }

    private static Struct addWorkAreas(Struct content) {
        Struct completed = changeList(content, "news", article -> addQuotes((Struct) article));
        Set<String> wanted = new LinkedHashSet<>();
        strings(completed, (name, in) -> name.equals("parent") || (name.equals("workAreas") && in instanceof Text))
                .forEach(wanted::add);
        wanted.removeAll(ids(completed, "workAreas"));
        return add(completed, "workAreas", wanted, id -> workArea(id));
    }

    private static Struct addPeople(Struct content) {
        Set<String> wanted = new LinkedHashSet<>();
        strings(content, (name, in) -> name.equals("person")).forEach(wanted::add);
        return new Struct(content.members().stream()
                .map(member -> member.name().equals("organization")
                        ? new Member("organization", addPeople((Struct) member.value(), wanted))
                        : member)
                .toList());
    }

    private static Struct addPeople(Struct organization, Set<String> wanted) {
        wanted.removeAll(ids(organization, "people"));
        return add(organization, "people", wanted, id -> person(id));
    }

    private static Struct addArticles(Struct content) {
        Set<String> wanted = new LinkedHashSet<>();
        strings(content, (name, in) -> name.equals("related")).forEach(wanted::add);
        wanted.removeAll(ids(content, "news"));
        return add(content, "news", wanted, id -> article(id));
    }

    private static Struct addQuotes(Struct article) {
        Set<String> wanted = new LinkedHashSet<>();
        strings(article, (name, in) -> name.equals("quote")).forEach(wanted::add);
        wanted.removeAll(ids(article, "quotes"));
        return add(article, "quotes", wanted, id -> quote(id));
    }

    private static Struct workArea(String id) {
        return Json.struct().and("id", Json.text(id)).and("title", words());
    }

    private static Struct quote(String id) {
        return Json.struct()
                .and("id", Json.text(id))
                .and("text", words())
                .and("originalLanguage", Json.text("en"))
                .and("speaker", Json.struct().and("name", words()));
    }

    private static Struct person(String id) {
        return Json.struct().and("id", Json.text(id)).and("name", words());
    }

    private static Struct article(String id) {
        Struct paragraph = Json.struct()
                .and("type", Json.text("paragraph"))
                .and("spans", Json.series(Json.struct().and("text", Json.text("Water"))));
        return Json.struct()
                .and("id", Json.text(id))
                .and("genre", Json.text("news"))
                .and("originalLanguage", Json.text("en"))
                .and("headline", words())
                .and("body", Json.struct().and("en", Json.series(paragraph)))
                .and("publishedAt", Json.text("2024-02-28T10:00:00Z"));
    }

    private static Struct words() {
        return Json.struct().and("en", Json.text("Water"));
    }

    // The strings in properties of a name, also those in a list.
    private static Stream<String> strings(Json in, BiPredicate<String, Json> isWanted) {
        if (in instanceof Struct struct) {
            return struct.members().stream()
                    .flatMap(member -> Stream.concat(
                            listed(member.value())
                                    .filter(value -> isWanted.test(member.name(), value))
                                    .flatMap(value ->
                                            value instanceof Text text ? Stream.of(text.value()) : Stream.of()),
                            strings(member.value(), isWanted)));
        }
        return in.children().stream().flatMap(child -> strings(child, isWanted));
    }

    private static Stream<Json> listed(Json value) {
        return value instanceof Series series ? series.items().stream() : Stream.of(value);
    }

    private static List<String> ids(Struct struct, String list) {
        return struct.members().stream()
                .filter(member -> member.name().equals(list))
                .flatMap(member -> member.value().children().stream())
                .flatMap(element -> element instanceof Struct object ? object.members().stream() : Stream.of())
                .filter(member -> member.name().equals("id"))
                .flatMap(member -> member.value() instanceof Text id ? Stream.of(id.value()) : Stream.of())
                .toList();
    }

    private static Struct add(Struct struct, String list, Set<String> ids, Function<String, Struct> make) {
        if (ids.isEmpty()) {
            return struct;
        }
        Struct with = struct.has(list) ? struct : struct.and(list, Json.series());
        List<Json> added = ids.stream().<Json>map(make).toList();
        return new Struct(with.members().stream()
                .map(member -> member.name().equals(list) ? appended(member, added) : member)
                .toList());
    }

    private static Member appended(Member member, List<Json> added) {
        return new Member(
                member.name(),
                new Series(Stream.concat(member.value().children().stream(), added.stream())
                        .toList()));
    }

    private static Struct changeList(Struct struct, String list, UnaryOperator<Json> change) {
        return new Struct(struct.members().stream()
                .map(member -> member.name().equals(list)
                        ? new Member(
                                list,
                                new Series(member.value().children().stream()
                                        .map(change)
                                        .toList()))
                        : member)
                .toList());
    }
}
