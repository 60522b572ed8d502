package io.github.orgcontent.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.testing.SharedData;
import io.github.orgcontent.value.InvalidValueException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Compares the parser with the published test data of another parser, which accepts tags by form alone. Each tag has
 * the same parts or is listed here with its result and the reason.
 */
class LanguageTagFixturesTest {
    private static final Map<String, String> DEVIATIONS = Map.ofEntries(
            Map.entry("aa-111", "language.unregistered: 111 is no region"),
            Map.entry("aa-bbbb", "language.unregistered: bbbb is no script"),
            Map.entry("aa-bbbb-cc", "language.unregistered: bbbb is no script"),
            Map.entry("aa-b1b1b", "language.unregistered: b1b1b is no variant"),
            Map.entry("aa-b1b1b-6a8b-cccccc", "language.unregistered: b1b1b is no variant"),
            Map.entry("cel-gaulish", "language.unregistered: grandfathered, nothing is preferred to it"),
            Map.entry("aa-bbb", "language.malformed: bbb is no extended language subtag"),
            Map.entry("aa-bbb-ccc-1111-ccccc-b1b1b", "language.malformed: bbb is no extended language subtag"),
            Map.entry("aa-bbb-ccc-ddd", "language.malformed: bbb is no extended language subtag"),
            Map.entry("aaa-bbb-ccc", "language.malformed: bbb is no extended language subtag"),
            Map.entry(
                    "aaa-bbb-ccc-ddd-abcd-123-abc123-0abc-b-01-abc123-x-01ab-abc12",
                    "language.malformed: bbb is no extended language subtag"),
            Map.entry("aaaa", "language.malformed: a language has two or three letters"),
            Map.entry("aaaaa", "language.malformed: a language has two or three letters"),
            Map.entry("aaaaaa", "language.malformed: a language has two or three letters"),
            Map.entry("aaaaaaa", "language.malformed: a language has two or three letters"),
            Map.entry("aaaaaaaa", "language.malformed: a language has two or three letters"),
            Map.entry("aa-7-123abc-abc-a-12", "language.malformed: content has no extensions"),
            Map.entry("de-DE-u-co-phonebk", "language.malformed: content has no extensions"),
            Map.entry("en-US-u-islamcal", "language.malformed: content has no extensions"),
            Map.entry("en-a-myext-b-another", "language.malformed: content has no extensions"),
            Map.entry("zh-CN-a-myext-x-private", "language.malformed: content has no extensions"),
            Map.entry("i-default", "language.malformed: grandfathered, nothing is preferred to it"),
            Map.entry("i-enochian", "language.malformed: grandfathered, nothing is preferred to it"),
            Map.entry("i-mingo", "language.malformed: grandfathered, nothing is preferred to it"),
            Map.entry("zh-min", "language.malformed: grandfathered, nothing is preferred to it"),
            Map.entry("x-111-aaaaa-BBB", "language.malformed: a language is required"),
            Map.entry("x-whatever", "language.malformed: a language is required"),
            Map.entry("art-lojban", "jbo: grandfathered, this is preferred"),
            Map.entry("en-GB-oed", "en-GB-oxendict: grandfathered, this is preferred"),
            Map.entry("i-ami", "ami: grandfathered, this is preferred"),
            Map.entry("i-bnn", "bnn: grandfathered, this is preferred"),
            Map.entry("i-hak", "hak: grandfathered, this is preferred"),
            Map.entry("i-klingon", "tlh: grandfathered, this is preferred"),
            Map.entry("i-lux", "lb: grandfathered, this is preferred"),
            Map.entry("i-navajo", "nv: grandfathered, this is preferred"),
            Map.entry("i-pwn", "pwn: grandfathered, this is preferred"),
            Map.entry("i-tao", "tao: grandfathered, this is preferred"),
            Map.entry("i-tay", "tay: grandfathered, this is preferred"),
            Map.entry("i-tsu", "tsu: grandfathered, this is preferred"),
            Map.entry("no-bok", "nb: grandfathered, this is preferred"),
            Map.entry("no-nyn", "nn: grandfathered, this is preferred"),
            Map.entry("sgn-BE-FR", "sfb: grandfathered, this is preferred"),
            Map.entry("sgn-BE-NL", "vgt: grandfathered, this is preferred"),
            Map.entry("sgn-CH-DE", "sgg: grandfathered, this is preferred"),
            Map.entry("zh-guoyu", "cmn: grandfathered, this is preferred"),
            Map.entry("zh-hakka", "hak: grandfathered, this is preferred"),
            Map.entry("zh-min-nan", "nan: grandfathered, this is preferred"),
            Map.entry("zh-xiang", "hsn: grandfathered, this is preferred"),
            Map.entry("ar-afb", "afb: the extended language subtag is the language"),
            Map.entry("zh-cmn-Hans-CN", "cmn-Hans-CN: the extended language subtag is the language"),
            Map.entry("zh-yue", "yue: the extended language subtag is the language"),
            Map.entry("zh-yue-HK", "yue-HK: the extended language subtag is the language"));

    @TestFactory
    Stream<DynamicTest> eachFixtureIsReadAlikeOrDeviatesAsListed() {
        return SharedData.jsonFiles("wooorm-bcp-47").stream()
                .map(file -> DynamicTest.dynamicTest(
                        name(file),
                        () -> assertThat(deviation(file))
                                .isEqualTo(Optional.ofNullable(DEVIATIONS.get(name(file)))
                                        .map(LanguageTagFixturesTest::outcome))));
    }

    @Test
    void everyListedDeviationHasAFixture() {
        assertThat(SharedData.jsonFiles("wooorm-bcp-47"))
                .map(LanguageTagFixturesTest::name)
                .containsAll(DEVIATIONS.keySet());
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    // The text before the colon is the result, the text after it is the reason.
    private static String outcome(String deviation) {
        return deviation.substring(0, deviation.indexOf(':'));
    }

    private static Optional<String> deviation(Path file) {
        try {
            String tag = LanguageTag.parseLenient(name(file)).toString();
            return tag.equalsIgnoreCase(expected(SharedData.json(file))) ? Optional.empty() : Optional.of(tag);
        } catch (InvalidValueException e) {
            return Optional.of(e.code());
        }
    }

    private static String expected(JsonNode parts) {
        Stream<String> single = Stream.of("language", "extendedLanguageSubtags", "script", "region", "variants")
                .flatMap(part -> strings(parts.get(part)));
        Stream<String> privateUse = strings(parts.get("privateuse"));
        return Stream.concat(
                        single,
                        parts.get("privateuse").isEmpty() ? Stream.of() : Stream.concat(Stream.of("x"), privateUse))
                .collect(Collectors.joining("-"));
    }

    private static Stream<String> strings(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).map(JsonNode::asString)
                : Stream.ofNullable(node.asString(null));
    }
}
