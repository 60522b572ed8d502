package io.github.orgcontent.conformance.client;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.github.orgcontent.conformance.schema.GeneratedFile;
import io.github.orgcontent.language.LanguagePreferences;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.language.MatchingScheme;
import io.github.orgcontent.testing.Nodes;
import io.github.orgcontent.value.InvalidValueException;
import io.github.orgcontent.value.WireName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Generates the results of lookups and of matching by distance that the packages for other languages must reproduce. */
class LookupVectorsTest {
    private static final Path FILE = Path.of("..", "clients", "vectors", "lookup.json");
    private static final String DEFAULT = "en";

    private static final List<String> HEADERS = List.of(
            "de-AT",
            "DE-at",
            "de-AT, en",
            "de-at,fr;q=0.5",
            "en;q=0.5, fr",
            "en;q=0.5, fr;q=0.5",
            "en;q=0.001, fr;q=0.999",
            "fr , ,\tde ;Q=1.000, ",
            "de",
            "*",
            "*, fr",
            "fr, *;q=0.5",
            "",
            "*;q=0",
            "de, *;q=0",
            "de-AT, de;q=0",
            "en;q=0",
            "en-GB;q=0, en",
            "en-GB, en;q=0",
            "iw;q=0, fr",
            "en;q=0, en",
            "de-AT, de-CH;q=0",
            "de-DE-u-co-phonebk",
            "de-de-1996-x-a-b",
            "iw",
            "in",
            "mo-MD",
            "zh-cmn-Hans-CN",
            "cmn-Hans",
            "zh-TW",
            "zh-CN",
            "zh-Hant-HK",
            "sr-Latn",
            "sr-Latn-RS",
            "sr-Cyrl",
            "pa-PK",
            "pt-PT-u-nu-latn",
            "i-klingon",
            "sgn-DE",
            "art-lojban",
            "en-x-house",
            "en-GB-x-house",
            "qaa",
            "en-UK",
            "xx-YY",
            "a-b-c",
            "es-419",
            "sl-rozaj-biske",
            "no",
            "nb",
            "x-house",
            "uk, ru;q=0.7, en;q=0.3",
            "ar-EG, fr-FR;q=0.9",
            "de;q=0.",
            "de;q=1.",
            "abcdefgh-12345678");

    private static final List<String> MALFORMED_HEADERS = List.of(
            "de;q=2",
            "de;q=0.1234",
            "de;q=1.001",
            "de;q",
            "de;q=",
            "de;q=.5",
            "de;level=1",
            "de q=1",
            "de_AT",
            "de-",
            "-de",
            "abcdefghi",
            "de-abcdefghi",
            "*-CH",
            "d\u00E9",
            "de;q=0.5;q=0.5",
            "de\n",
            "d\u0130",
            "de,".repeat(101),
            " ".repeat(1001),
            "\u00A0",
            "de;\u212Aq=1",
            "de,\u000B");

    private static final List<List<String>> RANGES = List.of(
            List.of("de-AT", "fr"),
            List.of("*-CH"),
            List.of("*-CH", "en"),
            List.of("fr", "*-DE"),
            List.of("de-*-DE"),
            List.of("*"),
            List.of("*-*"),
            List.of("zh-*-TW"),
            List.of(),
            List.of("*-Latn-RS"),
            List.of("iw-IL"));

    private static final List<List<String>> MALFORMED_RANGES = List.of(
            List.of("de;q=0.5"),
            List.of(""),
            List.of("de_AT"),
            List.of("de", "-"),
            List.of("**"),
            Stream.generate(() -> "de").limit(101).toList());

    private static final List<List<String>> AVAILABLE = List.of(
            List.of("de", "en"),
            List.of("de-AT", "de-CH", "en", "fr"),
            List.of("en-GB", "en-GB-oxendict", "en-x-house"),
            List.of("zh-CN", "zh-HK", "zh-Hans", "cmn-Hans", "zh"),
            List.of("sr-RS", "sr-Latn", "sr-Latn-ME", "pa-IN", "pt-BR"),
            List.of("he", "id", "ro-MD", "jbo", "tlh", "gsg", "no", "nb-NO"),
            List.of("it-CH", "de-CH", "de-DE", "de-1996", "uk"),
            List.of("ar", "fr", "es-MX", "es-419", "sl-rozaj", "qaa", "und"),
            List.of());

    @Test
    void theVectorsAreUpToDate() {
        List<ObjectNode> vectors = new ArrayList<>();
        HEADERS.forEach(
                header -> addResults(new Request(header), LanguagePreferences.accept(header), AVAILABLE, vectors));
        RANGES.forEach(ranges -> addResults(
                new Request(ranges), LanguagePreferences.of(ranges.toArray(String[]::new)), AVAILABLE, vectors));
        HEADERS.forEach(header -> addResults(
                new Request(header, true),
                LanguagePreferences.accept(header).with(MatchingScheme.DISTANCE),
                AVAILABLE,
                vectors));
        RANGES.forEach(ranges -> addResults(
                new Request(ranges, true),
                LanguagePreferences.of(ranges.toArray(String[]::new)).with(MatchingScheme.DISTANCE),
                AVAILABLE,
                vectors));
        BrowserHeaders.ALL.forEach(header -> addResults(
                new Request(new Lenient(header)),
                LanguagePreferences.acceptLenient(header),
                BrowserHeaders.AVAILABLE,
                vectors));
        MALFORMED_HEADERS.forEach(header -> addResults(
                new Request(new Lenient(header)),
                LanguagePreferences.acceptLenient(header),
                AVAILABLE.subList(0, 2),
                vectors));
        MALFORMED_HEADERS.forEach(header -> vectors.add(
                new Request(header).node().put("error", errorOf(() -> LanguagePreferences.accept(header)))));
        MALFORMED_RANGES.forEach(ranges -> vectors.add(new Request(ranges)
                .node()
                .put("error", errorOf(() -> LanguagePreferences.of(ranges.toArray(String[]::new))))));
        GeneratedFile.compare(FILE, vectors.stream().map(JsonNode::toString).collect(joining(",\n", "[\n", "\n]\n")));
    }

    /** A header that is read without an error. */
    private record Lenient(@Nullable String header) {}

    /** The request of a vector: a header, a header that is read without an error, or a list of ranges. */
    private record Request(Object value, boolean isByDistance) {
        Request(Object value) {
            this(value, false);
        }

        ObjectNode node() {
            ObjectNode node = Nodes.object();
            if (isByDistance) {
                node.put("scheme", WireName.of(MatchingScheme.DISTANCE));
            }
            if (value instanceof Lenient lenient) {
                return node.put("acceptLenient", lenient.header());
            }
            if (value instanceof String header) {
                return node.put("accept", header);
            }
            node.set(
                    "ranges",
                    Nodes.array(((List<?>) value).stream().map(Object::toString).toList()));
            return node;
        }
    }

    private static void addResults(
            Request request, LanguagePreferences preferences, List<List<String>> languages, List<ObjectNode> vectors) {
        for (List<String> available : languages) {
            // The fallback policy changes from vector to vector, so that each request occurs with every policy.
            boolean related = vectors.size() % 2 == 1;
            boolean hasDefault = vectors.size() % 4 >= 2;
            ObjectNode vector = request.node().put("related", related);
            if (hasDefault) {
                vector.put("default", DEFAULT);
            }
            LanguagePreferences wider = related ? preferences.orRelated() : preferences;
            LanguagePreferences complete = hasDefault ? wider.orElse(LanguageTag.parse(DEFAULT)) : wider;
            vector.set("available", Nodes.array(available));
            resolve(complete, available)
                    .ifPresentOrElse(
                            found -> vector.put("language", found.language().toString())
                                    .put("match", WireName.of(found.match())),
                            () -> vector.putNull("language"));
            vectors.add(vector);
        }
    }

    private static Optional<Localized<String>> resolve(LanguagePreferences preferences, List<String> available) {
        Map<LanguageTag, String> values = available.stream().collect(toMap(LanguageTag::parse, tag -> tag));
        return preferences.resolve(values);
    }

    private static String errorOf(Runnable call) {
        try {
            call.run();
        } catch (InvalidValueException e) {
            return e.code();
        }
        throw new AssertionError("expected an error");
    }
}
