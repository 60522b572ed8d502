package io.github.orgcontent.interchange.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks cards against the grammars of RFC 6350 (4.0) and RFC 2426 (3.0), line by line and without ez-vcard. */
final class VCardGrammar {
    private static final int MAX_OCTETS = 75;

    private enum Times {
        ONE,
        AT_MOST_ONE,
        SOME,
        ANY
    }

    /** Cardinality of properties (RFC 6350 §3.3); properties with the same ALTID count once. */
    private static final Map<String, Times> TIMES = Map.ofEntries(
            Map.entry("BEGIN", Times.ONE),
            Map.entry("VERSION", Times.ONE),
            Map.entry("END", Times.ONE),
            Map.entry("FN", Times.SOME),
            Map.entry("N", Times.ONE),
            Map.entry("KIND", Times.AT_MOST_ONE),
            Map.entry("UID", Times.AT_MOST_ONE),
            Map.entry("LANGUAGE", Times.AT_MOST_ONE),
            Map.entry("ADR", Times.ANY),
            Map.entry("EMAIL", Times.ANY),
            Map.entry("IMPP", Times.ANY),
            Map.entry("LANG", Times.ANY),
            Map.entry("LOGO", Times.ANY),
            Map.entry("NICKNAME", Times.ANY),
            Map.entry("NOTE", Times.ANY),
            Map.entry("ORG", Times.ANY),
            Map.entry("PHOTO", Times.ANY),
            Map.entry("RELATED", Times.ANY),
            Map.entry("SOCIALPROFILE", Times.ANY),
            Map.entry("TEL", Times.ANY),
            Map.entry("TITLE", Times.ANY),
            Map.entry("TZ", Times.ANY),
            Map.entry("URL", Times.ANY));

    /** The parameters that each property may have. */
    private static final Map<String, Set<String>> PARAMETERS = Map.ofEntries(
            Map.entry("FN", Set.of("ALTID", "LANGUAGE")),
            Map.entry("N", Set.of("ALTID", "LANGUAGE")),
            Map.entry("ORG", Set.of("ALTID", "LANGUAGE")),
            Map.entry("TITLE", Set.of("ALTID", "LANGUAGE")),
            Map.entry("NOTE", Set.of("ALTID", "LANGUAGE")),
            Map.entry("NICKNAME", Set.of("ALTID", "LANGUAGE")),
            Map.entry("URL", Set.of("ALTID", "LANGUAGE")),
            Map.entry("ADR", Set.of("ALTID", "LANGUAGE", "CC")),
            Map.entry("TEL", Set.of("TYPE", "VALUE")),
            Map.entry("IMPP", Set.of("SERVICE-TYPE")),
            Map.entry("LANG", Set.of("PREF")),
            Map.entry("LOGO", Set.of("MEDIATYPE")),
            Map.entry("PHOTO", Set.of("MEDIATYPE")),
            Map.entry("RELATED", Set.of("TYPE")),
            Map.entry("SOCIALPROFILE", Set.of("SERVICE-TYPE", "USERNAME", "LANGUAGE")));

    /** Patterns of values other than text, and the number of semicolons in structured values. */
    private static final Map<String, Pattern> VALUES = Map.ofEntries(
            Map.entry("VERSION", Pattern.compile("4\\.0")),
            Map.entry("KIND", Pattern.compile("individual|org")),
            Map.entry("UID", Pattern.compile("urn:uuid:[0-9a-f-]{36}")),
            Map.entry("RELATED", Pattern.compile("urn:uuid:[0-9a-f-]{36}")),
            Map.entry("TEL", Pattern.compile("tel:\\+[0-9]+(;ext=[0-9]+)?")),
            Map.entry("IMPP", Pattern.compile("tel:\\+[0-9]+(;ext=[0-9]+)?")),
            Map.entry("URL", Pattern.compile("https?://[!-~]+")),
            Map.entry("LOGO", Pattern.compile("https?://[!-~]+")),
            Map.entry("PHOTO", Pattern.compile("https?://[!-~]+")),
            Map.entry("SOCIALPROFILE", Pattern.compile("https?://[!-~]+")),
            Map.entry("N", Pattern.compile("(?:\\\\.|[^\\\\;,])+;;;;")),
            Map.entry("ADR", Pattern.compile("(?:\\\\.|[^\\\\;])*(?:;(?:\\\\.|[^\\\\;])*){6}")));

    /** The text of a telephone number that has no URI. */
    private static final Pattern DIALLED = Pattern.compile("[0-9]+( [0-9]+)*( ext\\. [0-9]+)?");

    /** The properties of 3.0 (RFC 2426 §3) that occur once; FN and N are required. */
    private static final Map<String, Times> TIMES_IN_VERSION_3 = Map.ofEntries(
            Map.entry("BEGIN", Times.ONE),
            Map.entry("VERSION", Times.ONE),
            Map.entry("END", Times.ONE),
            Map.entry("FN", Times.ONE),
            Map.entry("N", Times.ONE),
            Map.entry("UID", Times.ONE),
            Map.entry("ADR", Times.ANY),
            Map.entry("EMAIL", Times.ANY),
            Map.entry("LOGO", Times.AT_MOST_ONE),
            Map.entry("NICKNAME", Times.ANY),
            Map.entry("NOTE", Times.AT_MOST_ONE),
            Map.entry("ORG", Times.AT_MOST_ONE),
            Map.entry("PHOTO", Times.AT_MOST_ONE),
            Map.entry("TEL", Times.ANY),
            Map.entry("TITLE", Times.AT_MOST_ONE),
            Map.entry("TZ", Times.AT_MOST_ONE),
            Map.entry("URL", Times.ANY));

    /** The parameters of 3.0. Texts have a language, and a value of another type than the default states it. */
    private static final Map<String, Set<String>> PARAMETERS_IN_VERSION_3 = Map.ofEntries(
            Map.entry("FN", Set.of("LANGUAGE")),
            Map.entry("N", Set.of("LANGUAGE")),
            Map.entry("ORG", Set.of("LANGUAGE")),
            Map.entry("TITLE", Set.of("LANGUAGE")),
            Map.entry("NOTE", Set.of("LANGUAGE")),
            Map.entry("NICKNAME", Set.of("LANGUAGE")),
            Map.entry("ADR", Set.of("LANGUAGE")),
            Map.entry("TEL", Set.of("TYPE")),
            Map.entry("TZ", Set.of("VALUE")),
            Map.entry("LOGO", Set.of("VALUE")),
            Map.entry("PHOTO", Set.of("VALUE")));

    private static final Pattern TYPE_IN_VERSION_3 = Pattern.compile("voice|cell|fax");
    private static final Pattern NUMBER_IN_VERSION_3 = Pattern.compile("\\+?[0-9]+( [0-9]+)*( ext\\. [0-9]+)?");

    private VCardGrammar() {}

    /** Checks that lines end with CR LF, have at most 75 octets, and are not folded within a character. */
    static void assertFolded(String cards) {
        assertThat(cards).endsWith("\r\n").doesNotContain("\r\n\r\n");
        assertThat(cards.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (String line : cards.lines().toList()) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).as(line).isLessThanOrEqualTo(MAX_OCTETS);
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
        }
    }

    static void assertHolds(String cards) {
        assertFolded(cards);
        List<ContentLine> lines = ContentLine.of(cards);
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).name().equals("END")) {
                assertCard(lines.subList(start, i + 1));
                start = i + 1;
            }
        }
        assertThat(start).isEqualTo(lines.size());
    }

    private static void assertCard(List<ContentLine> card) {
        assertThat(card.get(0)).isEqualTo(ContentLine.parse("BEGIN:VCARD"));
        assertThat(card.get(1).name()).isEqualTo("VERSION");
        assertThat(card.get(card.size() - 1)).isEqualTo(ContentLine.parse("END:VCARD"));
        boolean isVersion3 = card.get(1).value().equals("3.0");
        Map<String, Times> times = isVersion3 ? TIMES_IN_VERSION_3 : TIMES;
        assertThat(times.keySet())
                .containsAll(card.stream().map(ContentLine::name).toList());
        times.forEach((name, number) -> assertTimes(card, name, number));
        card.forEach(isVersion3 ? VCardGrammar::assertLineOfVersion3 : VCardGrammar::assertLine);
        assertThat(card.get(0).value()).isEqualTo("VCARD");
    }

    private static void assertTimes(List<ContentLine> card, String name, Times times) {
        List<ContentLine> all =
                card.stream().filter(line -> line.name().equals(name)).toList();
        var alternatives = new TreeMap<>(all.stream()
                .filter(line -> !line.parameter("ALTID").isEmpty())
                .collect(Collectors.groupingBy(line -> line.parameter("ALTID"))));
        long count = alternatives.size()
                + all.stream().filter(line -> line.parameter("ALTID").isEmpty()).count();
        switch (times) {
            case ONE -> assertThat(count).as(name).isEqualTo(1);
            case AT_MOST_ONE -> assertThat(count).as(name).isLessThanOrEqualTo(1);
            case SOME -> assertThat(count).as(name).isPositive();
            case ANY -> {}
        }
        // Alternatives of a property must have different languages.
        alternatives
                .values()
                .forEach(lines -> assertThat(lines)
                        .hasSizeGreaterThan(1)
                        .extracting(line -> line.parameter("LANGUAGE"))
                        .doesNotHaveDuplicates()
                        .doesNotContain(""));
    }

    private static void assertLine(ContentLine line) {
        assertThat(PARAMETERS.getOrDefault(line.name(), Set.of()))
                .as(line.toString())
                .containsAll(line.parameters().keySet());
        boolean isDialled = line.name().equals("TEL") && line.parameter("VALUE").isEmpty();
        Pattern form = isDialled ? DIALLED : VALUES.get(line.name());
        if (form != null) {
            assertThat(line.value()).matches(form);
        } else if (!line.name().equals("ORG")) {
            assertThat(line.text()).isNotBlank();
        }
    }

    private static void assertLineOfVersion3(ContentLine line) {
        assertThat(PARAMETERS_IN_VERSION_3.getOrDefault(line.name(), Set.of()))
                .as(line.toString())
                .containsAll(line.parameters().keySet());
        switch (line.name()) {
            case "VERSION" -> assertThat(line.value()).isEqualTo("3.0");
            case "TEL" -> {
                assertThat(line.value()).matches(NUMBER_IN_VERSION_3);
                assertThat(line.parameter("TYPE")).matches(TYPE_IN_VERSION_3);
            }
            case "TZ" -> assertThat(line.parameter("VALUE")).isEqualTo("text");
            case "LOGO", "PHOTO" -> {
                assertThat(line.parameter("VALUE")).isEqualToIgnoringCase("uri");
                assertThat(line.value()).matches(VALUES.get("URL"));
            }
            case "ADR", "N", "UID", "URL" -> assertThat(line.value()).matches(VALUES.get(line.name()));
            case "ORG" -> assertThat(line.values()).isNotEmpty();
            default -> assertThat(line.text()).isNotBlank();
        }
    }
}
