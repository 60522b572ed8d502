package io.github.orgcontent.conformance.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.json.bind.Codecs;
import io.github.orgcontent.organization.OfficeKind;
import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.value.FallbackValue;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each enumeration of the model has a word that replaces unknown ones, or a reason why it has none; docs/versions.md has both. */
class FallbackValuesTest {
    private static final Path FILE = Path.of("..", "docs", "versions.md");

    /** The enumerations without a fallback: the reason, and the sentence of the page that describes the effect. */
    private static final Map<Class<?>, Omission> OMISSIONS = Map.of(
            Mark.class,
            new Omission("the text of a span is complete without the mark", "unknown mark of a span the mark"),
            OfficeKind.class,
            new Omission(
                    "another kind makes a false statement about the office", "unknown kind of an office the office"));

    static Stream<Class<?>> enumerations() {
        return Codecs.STANDARD.modelTypes().keySet().stream()
                .<Class<?>>map(type -> type)
                .filter(Class::isEnum);
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void anEnumerationHasOneFallbackOrAReason(Class<?> type) {
        assertThat(fallbacks(type))
                .as("fallbacks of %s", type.getSimpleName())
                .hasSize(OMISSIONS.containsKey(type) ? 0 : 1);
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void thePageDescribesWhatReplacesAnUnknownWord(Class<?> type) throws IOException {
        String page = Files.readString(FILE).replaceAll("\\s+", " ");

        assertThat(fallbacks(type)).allSatisfy(word -> assertThat(page).contains(word));
        if (OMISSIONS.containsKey(type)) {
            assertThat(page).contains(OMISSIONS.get(type).description());
        }
    }

    @Test
    void eachOmissionIsAnEnumerationOfTheModel() {
        assertThat(enumerations()).containsAll(OMISSIONS.keySet());
    }

    /** The fallbacks of an enumeration as the page writes them, such as {@code `Genre.NEWS`}. */
    private static List<String> fallbacks(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> field.isAnnotationPresent(FallbackValue.class))
                .map(Field::getName)
                .map(name -> "`" + type.getSimpleName() + "." + name + "`")
                .toList();
    }

    private record Omission(String reason, String description) {}
}
