package io.github.orgcontent.interchange.harness;

import io.github.orgcontent.news.CorrectionKind;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.organization.OfficeKind;
import io.github.orgcontent.organization.OrganizationKind;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.Qualifier;
import io.github.orgcontent.richtext.Mark;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Candidates to replace a string, valid or not. */
final class OtherValues {
    private static final Map<String, List<String>> BY_NAME = Map.ofEntries(
            Map.entry("genre", names(Genre.values())),
            Map.entry("qualifier", names(Qualifier.values())),
            Map.entry("defaultLanguage", List.of("fr", "nl")),
            Map.entry("originalLanguage", List.of("en", "de")),
            Map.entry("language", List.of("fr", "nl")),
            Map.entry("languages", List.of("nl", "sv")),
            Map.entry("lang", List.of("it", "nl")),
            Map.entry("country", List.of("KE", "JP")),
            Map.entry("countries", List.of("KE", "JP")),
            Map.entry("timeZone", List.of("Africa/Nairobi", "Asia/Tokyo")),
            Map.entry("goals", List.of("17", "10.7")));

    /** Values of the schemes with check digits, where no single character can change. */
    private static final List<String> IDENTIFIERS = List.of("0zzq6xk65", "000000099123457X", "9999EXAMPLE000004391");

    private OtherValues() {}

    static List<String> of(Leaf leaf) {
        String value = leaf.value().stringValue();
        List<String> others = BY_NAME.get(leaf.name());
        if (others != null) {
            return others;
        }
        if (value.startsWith("https://")) {
            return List.of(otherAddress(value));
        }
        return switch (leaf.name()) {
            case "marks" -> List.of(nextMark(value));
            case "mediaType" -> List.of(value.substring(0, value.indexOf('/')) + "/vnd.altered");
            case "kind" -> kinds(leaf.pointer());
            case "rel", "number", "dialled", "extension", "sha256", "postalCode", "code" -> List.of(otherEnd(value));
            case "emails" -> List.of("altered." + value);
            case "scheme", "service" -> List.of(value + "-altered");
            case "value" -> leaf.pointer().contains("/identifiers/") ? otherIdentifiers(value) : List.of(value + "1");
            case "publishedAt", "updatedAt", "embargoedUntil", "expiresAt", "startsAt", "endsAt", "on" ->
                otherTimes(value);
            case "founded", "dissolved", "since", "until", "asOf", "saidOn", "date", "startsOn", "endsOn" ->
                List.of(otherDate(value));
            default -> List.of(value + (value.endsWith(" ") ? "altered " : " altered"));
        };
    }

    private static String nextMark(String value) {
        List<String> marks = names(Mark.values());
        return marks.get((marks.indexOf(value) + 1) % marks.size());
    }

    private static List<String> kinds(String pointer) {
        if (pointer.contains("/phones/")) {
            return names(PhoneKind.values());
        }
        if (pointer.contains("/offices/")) {
            return names(OfficeKind.values());
        }
        return names(pointer.contains("/corrections/") ? CorrectionKind.values() : OrganizationKind.values());
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static String otherAddress(String url) {
        int slash = url.lastIndexOf('/') + 1;
        return slash > "https://".length()
                ? url.substring(0, slash) + "altered-" + url.substring(slash)
                : url + "/altered";
    }

    private static String otherEnd(String value) {
        return value.substring(0, value.length() - 1) + (value.endsWith("1") ? "2" : "1");
    }

    private static List<String> otherIdentifiers(String value) {
        return Stream.concat(
                        Stream.of(otherEnd(value)),
                        IDENTIFIERS.stream().filter(other -> other.length() == value.length()))
                .toList();
    }

    private static List<String> otherTimes(String value) {
        OffsetDateTime time = OffsetDateTime.parse(value);
        return Stream.of(time.plusMinutes(1), time.minusMinutes(1))
                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                .toList();
    }

    private static String otherDate(String value) {
        return switch (value.length()) {
            case 4 -> String.valueOf(Integer.parseInt(value) + 1);
            case 7 -> YearMonth.parse(value).plusMonths(1).toString();
            default -> LocalDate.parse(value).plusDays(1).toString();
        };
    }
}
