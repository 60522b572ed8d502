package io.github.orgcontent.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.constraint.StringFormat;
import io.github.orgcontent.constraint.TimeZoneId;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.testing.Seed;
import io.github.orgcontent.value.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares {@link TextPattern} with {@code java.util.regex}. */
class AgreementTest {
    private static final Path CONSTRAINTS = Path.of("target/classes/io/github/orgcontent/constraint");
    private static final int BEGINNINGS = 4_000;
    private static final int CHANGES = 5;

    /** The regular expressions of the library by the name of the type that contains them. */
    static Map<String, String> expressions() throws IOException {
        var expressions = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(CONSTRAINTS)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-"))
                    .map(name -> formOf(name.replace(".class", "")))
                    .forEach(expressions::putAll);
        }
        expressions.put("TimeZoneId", TimeZoneId.PATTERN);
        expressions.put("PartialDate", PartialDate.pattern());
        expressions.put("CalendarDate", "^" + PartialDate.calendarDatePattern() + StringFormat.END);
        expressions.put("LanguageTag", LanguageTag.pattern());
        return expressions;
    }

    private static Map<String, String> formOf(String name) {
        try {
            StringFormat form = Class.forName(StringFormat.class.getPackageName() + "." + name)
                    .getAnnotation(StringFormat.class);
            return form == null ? Map.of() : Map.of(name, form.pattern());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<String> regularExpressions() throws IOException {
        return expressions().values().stream();
    }

    @Test
    void findsTheExpressionsOfTheLibrary() throws IOException {
        assertThat(expressions()).hasSizeGreaterThan(15).containsKeys("Code", "WebAddress", "SchemaVersion");
    }

    @ParameterizedTest
    @MethodSource("regularExpressions")
    void agreesOnTheExpressionsOfTheLibrary(String regex) {
        assertThat(matches(regex, BEGINNINGS)).isGreaterThan(BEGINNINGS / 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^",
                "^(?![\\s\\S])",
                "^a",
                "^a(?![\\s\\S])",
                "^ab?c*d+(?![\\s\\S])",
                "^(?:a|b|)c(?![\\s\\S])",
                "^(?:ab|a)(?:c|bcd)(?![\\s\\S])",
                "^(?:a?b?){0,3}(?![\\s\\S])",
                "^(?:a|ab){2,4}b(?![\\s\\S])",
                "^(?:a?){2}b(?![\\s\\S])",
                "^(?:a*)*b(?![\\s\\S])",
                "^(?:a{2,3}){2}(?![\\s\\S])",
                "^a{0}b{0,0}c{1}(?![\\s\\S])",
                "^(?:a{1,10}|a{0,41})(?![\\s\\S])", // equal hash codes
                "^a{0,60}a{3}(?![\\s\\S])",
                "^[\\s\\S](?![\\s\\S])",
                "^[\\s\\S]{2,3}b",
                "^[\\s\\S]*b[\\s\\S](?![\\s\\S])",
                "^[\\s\\S]+(?![\\s\\S])",
                "^[-a](?![\\s\\S])",
                "^[a-](?![\\s\\S])",
                "^[a-c-e](?![\\s\\S])",
                "^[+--](?![\\s\\S])",
                "^[\\-\\]\\\\\\[^&.$](?![\\s\\S])",
                "^[a&](?![\\s\\S])",
                "^[ -~](?![\\s\\S])",
                "^\\.\\?\\-\\\\\\(\\/ -,(?![\\s\\S])",
                "^(?!a)[a-c]",
                "^(?!a)",
                "^(?!)a",
                "^(?!ab|[\\s\\S]{3})[a-c]*(?![\\s\\S])",
                "^(?!a(?!b))[a-c]{1,4}(?![\\s\\S])",
                "^(?![a-c]*b(?!c(?!a)))[a-c]{0,6}(?![\\s\\S])",
                "^a(?:b|(?!bc)[b-c]+)c?(?![\\s\\S])",
                "^(?:a(?!c)|b(?!a(?![\\s\\S])))(?:a|c)(?![\\s\\S])",
                "^(?:(?!a)|a(?!b))[\\s\\S]*c(?![\\s\\S])",
                "^(?![\\s\\S])a",
                "^a(?!b)(?!c)[a-d](?![\\s\\S])"
            })
    void agreesOnSmallExpressions(String regex) {
        matches(regex, 400);
    }

    /** Number of texts that match. */
    private static int matches(String regex, int beginnings) {
        long seed = Seed.next();
        var random = new Random(seed);
        var texts = new RandomTexts(regex, random);
        var pattern = TextPattern.compile(regex);
        var expected = Pattern.compile(regex);
        int matches = 0;
        for (int i = 0; i < beginnings; i++) {
            String likely = texts.likely();
            for (int k = 0; k <= CHANGES; k++) {
                String text = k == 0 ? likely : texts.changed(likely);
                boolean found = expected.matcher(text).find();
                assertThat(pattern.matches(text))
                        .as("seed %d, %s in \"%s\"", seed, regex, text)
                        .isEqualTo(found);
                matches += found ? 1 : 0;
            }
        }
        return matches;
    }
}
