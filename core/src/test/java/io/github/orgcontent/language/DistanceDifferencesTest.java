package io.github.orgcontent.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each documented difference from ICU exists. */
class DistanceDifferencesTest {
    record Example(String kind, List<LanguageTag> desired, List<LanguageTag> available, String result, String icu) {}

    @ParameterizedTest
    @MethodSource("examples")
    void eachExampleIsADifference(Example example) {
        assertThat(LocaleMatcherOracle.own(example.desired(), example.available()))
                .isEqualTo(example.result());
        assertThat(LocaleMatcherOracle.icu(example.desired(), example.available()))
                .isEqualTo(example.icu());
        assertThat(DistanceDifferences.kind(example.desired(), example.available()))
                .contains(example.kind());
    }

    static Stream<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (InputStream in = DistanceDifferencesTest.class.getResourceAsStream("distance-differences.json")) {
            for (JsonNode kind : new JsonMapper().readTree(Objects.requireNonNull(in, "in"))) {
                for (JsonNode example : kind.get("examples")) {
                    examples.add(new Example(
                            kind.get("kind").asString(),
                            tags(example.get("desired")),
                            tags(example.get("available")),
                            example.get("result").asString(),
                            example.get("icu").asString()));
                }
            }
        }
        return examples.stream();
    }

    private static List<LanguageTag> tags(JsonNode tags) {
        return tags.valueStream().map(tag -> LanguageTag.parse(tag.asString())).toList();
    }
}
