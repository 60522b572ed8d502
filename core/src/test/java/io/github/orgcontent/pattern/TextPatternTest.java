package io.github.orgcontent.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.constraint.EmailAddress;
import io.github.orgcontent.constraint.StringFormat;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.testing.Seed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {
    private static final int FEW_STATES = 40;
    private static final int MANY_STATES = 4_000;
    private static final int THREADS = 8;
    private static final String EMAIL =
            EmailAddress.class.getAnnotation(StringFormat.class).pattern();

    private static List<String> texts(String regex, Random random) {
        var source = new RandomTexts(regex, random);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String likely = source.likely();
            texts.add(likely);
            texts.add(source.changed(likely));
        }
        return texts;
    }

    @ParameterizedTest
    @CsvSource({
        "1999, true",
        "2000, true",
        "2001, false",
    })
    void countsUnboundedRepetitions(int length, boolean matches) {
        String regex = "^(?:a[b-c]{0,2000})?" + StringFormat.END;
        assertThat(TextPattern.compile(regex).matches("a" + "b".repeat(length))).isEqualTo(matches);
    }

    @Test
    void readsBeyondTheMatchOnlyForAnEndAnchor() {
        assertThat(TextPattern.compile("^ab").matches("abc")).isTrue();
        assertThat(TextPattern.compile("^ab" + StringFormat.END).matches("abc")).isFalse();
        assertThat(TextPattern.compile("^ab" + StringFormat.END).matches("ab\n"))
                .isFalse();
    }

    @Test
    void aSurrogatePairAndAnUnpairedSurrogateAreOneCharacterEach() {
        var one = TextPattern.compile("^[\\s\\S]" + StringFormat.END);
        assertThat(List.of("\uD83D\uDE00", "\uD83D", "\uDE00")).allMatch(one::matches);
        assertThat(List.of("\uDE00\uD83D", "\uD83D\uD83D", "\uD83D\uDE00\uDE00"))
                .noneMatch(one::matches);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "^a|b",
                "^a)",
                "^(?:a",
                "^(a)",
                "^(?=a)",
                "^(?<!a)b",
                "^(?<a>b)",
                "^(?i)a",
                "^(?>a)",
                "^(?!a)?b",
                "^(?:(?!a)b){2}",
                "^(?:(?!a)b|c)*",
                "^.",
                "^a$",
                "^^",
                "^\\d",
                "^\\u0041",
                "^\\Qa\\E",
                "^[\\w]",
                "^[\\s\\Sa]",
                "^[^a]",
                "^[]",
                "^[]a]",
                "^[a",
                "^[b-a]",
                "^[a-z&&[b-c]]",
                "^[a[b]]",
                "^\\",
                "^]",
                "^}",
                "^*",
                "^a**",
                "^a*+",
                "^a+?",
                "^a{1}{2}",
                "^a{",
                "^a{,2}",
                "^a{2,}",
                "^a{2,1}",
                "^a{100000}",
                "^a{-1}",
                "^ä",
                "^[ä]",
                "^\t",
                "^\0"
            })
    void rejectsUnsupportedSyntax(String regex) {
        assertThatThrownBy(() -> TextPattern.compile(regex))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(regex);
    }

    @Test
    void isSharedForEqualExpressionsAndPrintsThem() {
        assertThat(TextPattern.compile(EMAIL))
                .isSameAs(TextPattern.compile(EMAIL))
                .hasToString(EMAIL);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, FEW_STATES})
    void isCorrectBeyondTheGreatestNumberOfStates(int maxStates) {
        long seed = Seed.next();
        var pattern = new TextPattern(WebAddress.PATTERN, maxStates);
        var expected = Pattern.compile(WebAddress.PATTERN);
        assertThat(texts(WebAddress.PATTERN, new Random(seed)))
                .as("seed %d", seed)
                .allMatch(
                        text -> pattern.matches(text) == expected.matcher(text).find());
    }

    @Test
    void respectsTheGreatestNumberOfStates() {
        var parser = new ExpressionParser(WebAddress.PATTERN);
        RegularExpression texts = parser.parse();
        var automaton = new Automaton(texts, new Alphabet(parser.sets()), FEW_STATES);
        assertThat(automaton.match("https://example.org/")).isEqualTo(Automaton.ACCEPTED);
        assertThat(automaton.match("https://example.org/" + "a".repeat(FEW_STATES)))
                .isEqualTo(Automaton.UNDECIDED);
        assertThat(automaton.match("ftp://example.org/" + "a".repeat(FEW_STATES)))
                .isEqualTo(Automaton.REJECTED);
        assertThat(automaton.match("https://example.org/")).isEqualTo(Automaton.ACCEPTED);
    }

    @Test
    void threadsAgreeOnANewPattern() throws Exception {
        long seed = Seed.next();
        var random = new Random(seed);
        for (String regex : List.of(WebAddress.PATTERN, EMAIL)) {
            List<String> texts = texts(regex, random);
            Pattern byBacktracking = Pattern.compile(regex);
            List<Boolean> expected = texts.stream()
                    .map(text -> byBacktracking.matcher(text).find())
                    .toList();
            for (int round = 0; round < 30; round++) {
                var pattern = new TextPattern(regex, round % 2 == 0 ? MANY_STATES : FEW_STATES);
                assertThat(wrongAnswers(pattern, texts, expected))
                        .as("seed %d", seed)
                        .isZero();
            }
        }
    }

    private static List<Boolean> answers(TextPattern pattern, List<String> texts) {
        return texts.stream().map(pattern::matches).toList();
    }

    private static int wrongAnswers(TextPattern pattern, List<String> texts, List<Boolean> expected) throws Exception {
        var pool = Executors.newFixedThreadPool(THREADS);
        var start = new CyclicBarrier(THREADS);
        Callable<Integer> work = () -> {
            start.await();
            return answers(pattern, texts).equals(expected) ? 0 : 1;
        };
        int wrong = 0;
        for (Future<Integer> done : pool.invokeAll(Collections.nCopies(THREADS, work))) {
            wrong += done.get();
        }
        pool.shutdown();
        return wrong;
    }
}
