package io.github.orgcontent.conformance.agreement.mutation;

import io.github.orgcontent.conformance.agreement.document.Codes;
import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Member;
import io.github.orgcontent.conformance.agreement.document.Json.Series;
import io.github.orgcontent.conformance.agreement.document.Json.Struct;
import io.github.orgcontent.conformance.agreement.document.Json.Text;
import io.github.orgcontent.conformance.agreement.document.Samples;
import io.github.orgcontent.conformance.agreement.document.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Mutations that bring a value to its bounds: one less, exactly, one more. */
public final class BoundMutations {
    /** Larger lists take too long to write every time. */
    public static final int MANY = 300;

    /** After so many attempts no other element is expected; a duplicate is used. */
    private static final int ENOUGH = 1000;

    public static final List<Mutation> ALL = List.of(
            new Mutation("one less than the least", location -> sized(location, location.shape(), true, -1)),
            new Mutation("the least", location -> sized(location, location.shape(), true, 0)),
            new Mutation("one less than the most", location -> sized(location, location.shape(), false, -1)),
            new Mutation("the most", location -> sized(location, location.shape(), false, 0)),
            new Mutation("one more than the most", location -> sized(location, location.shape(), false, 1)));

    /** The characters of a text at its bound, some of them outside of the basic multilingual plane. */
    private static final List<String> LETTERS = List.of("a", "ä", "水", "\ud83d\ude00", "\ud835\udd4e");

    private BoundMutations() {}

    /** The maximum number of characters or elements, or 0 without a limit. */
    public static int most(Shape shape) {
        if (shape instanceof Shape.FormattedString string) {
            return string.most();
        } else if (shape instanceof Shape.Items items) {
            return items.most();
        }
        return shape instanceof Shape.Languages languages ? languages.most() : 0;
    }

    private static Optional<Json> sized(Location location, @Nullable Shape shape, boolean least, int more) {
        if (shape instanceof Shape.IntegerRange range) {
            return location.put(Json.raw(Long.toString((least ? range.least() : range.most()) + more)));
        } else if (shape instanceof Shape.FormattedString string && location.json() instanceof Text text) {
            return length(string, least, more, text.value(), location);
        } else if (shape instanceof Shape.Items items) {
            return location.series()
                    .flatMap(series -> items(items, (least ? items.least() : items.most()) + more, series, location));
        } else if (shape instanceof Shape.Languages languages) {
            return location.struct()
                    .flatMap(map -> languages((least ? languages.least() : languages.most()) + more, map, location));
        }
        return Optional.empty();
    }

    // Free text may have any characters; a string with a pattern is extended by its last character.
    private static Optional<Json> length(
            Shape.FormattedString string, boolean least, int more, String text, Location location) {
        if (string.most() == 0 || least) {
            return Optional.empty();
        } else if (string.form().equals("Text") || string.form().equals("InlineText")) {
            return location.put(Json.text(location.any(LETTERS).repeat(string.most() + more)));
        }
        int missing = string.most() + more - text.length();
        return text.isEmpty() || missing <= 0
                ? Optional.empty()
                : location.put(
                        Json.text(text + text.substring(text.length() - 1).repeat(missing)));
    }

    private static Optional<Json> items(Shape.Items shape, int size, Series series, Location location) {
        if (size < 0 || series.items().isEmpty() || (shape.most() == 0 && size > 0)) {
            return Optional.empty();
        }
        List<Json> items = new ArrayList<>(
                series.items().subList(0, Math.min(size, series.items().size())));
        Json first = series.items().get(0);
        for (int number = 0; items.size() < size; number++) {
            Json item = shape.isDistinct() ? other(first, number) : first;
            if (!shape.isDistinct() || number > ENOUGH || !items.contains(item)) {
                items.add(item);
            }
        }
        return location.put(new Series(numbered(items)));
    }

    // Countries, goals and languages are made distinct by their registers, other values by a number.
    private static Json other(Json item, int number) {
        if (item instanceof Text text) {
            return Json.text(other(text.value(), number));
        } else if (item instanceof Struct struct) {
            return renamed(struct, struct.has("code") ? "code" : "value", "1" + number);
        }
        return item;
    }

    private static String other(String item, int number) {
        if (Codes.REGISTERED_COUNTRIES.contains(item)) {
            return Codes.REGISTERED_COUNTRIES.get(number % Codes.REGISTERED_COUNTRIES.size());
        } else if (Codes.GOALS.contains(item)) {
            return Codes.GOALS.get(number % Codes.GOALS.size());
        } else if (Samples.valid("LanguageTag").contains(item)) {
            return "de-x-n" + number;
        }
        return item.contains("@") ? "n" + number + item : item + number;
    }

    private static Struct renamed(Struct struct, String name, String value) {
        return new Struct(struct.members().stream()
                .map(member -> member.name().equals(name)
                        ? new Member(name, Json.text(value))
                        : member.name().equals("scheme") ? new Member("scheme", Json.text("other")) : member)
                .toList());
    }

    // Ids must differ within a list.
    private static List<Json> numbered(List<Json> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> items.get(i) instanceof Struct struct && struct.has("id")
                        ? (Json) new Struct(struct.members().stream()
                                .map(member ->
                                        member.name().equals("id") ? new Member("id", Json.text("i" + i)) : member)
                                .toList())
                        : items.get(i))
                .toList();
    }

    private static Optional<Json> languages(int size, Struct map, Location location) {
        if (size < 0 || map.members().isEmpty()) {
            return Optional.empty();
        }
        List<Member> members = new ArrayList<>(
                map.members().subList(0, Math.min(size, map.members().size())));
        for (int i = members.size(); i < size; i++) {
            members.add(new Member("en-x-n" + i, map.members().get(0).value()));
        }
        return location.put(new Struct(members));
    }
}
