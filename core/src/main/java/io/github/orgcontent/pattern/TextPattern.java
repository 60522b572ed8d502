package io.github.orgcontent.pattern;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An anchored regular expression that judges a text in one step for each character: {@code ^[a-z]{2}(?![\s\S])}.
 *
 * <p>Reads literal characters, {@code [a-z]}, {@code [\s\S]}, {@code |}, {@code (?:…)}, {@code ? * + {n} {m,n}}, the
 * {@code ^} at the beginning, and {@code (?!…)} unless it is repeated. All of them are ASCII.
 */
public final class TextPattern {
    private static final int MAX_STATES = 4_000;
    private static final int MAX_SHARED = 500;
    private static final Map<String, TextPattern> SHARED = new ConcurrentHashMap<>();

    private final String regex;
    private final Automaton automaton;
    private volatile @Nullable Pattern compiled;

    TextPattern(String regex, int maxStates) {
        var parser = new ExpressionParser(regex);
        Term texts = parser.parse();
        this.regex = regex;
        this.automaton = new Automaton(texts, new Alphabet(parser.sets()), maxStates);
    }

    /**
     * The pattern for an expression; the same one each time, so that what it has learnt is shared.
     *
     * @throws IllegalArgumentException if the expression says what cannot be read
     */
    public static TextPattern compile(String regex) {
        TextPattern shared = SHARED.get(regex);
        if (shared != null) {
            return shared;
        }
        var pattern = new TextPattern(regex, MAX_STATES);
        TextPattern earlier = SHARED.size() < MAX_SHARED ? SHARED.putIfAbsent(regex, pattern) : null;
        return earlier == null ? pattern : earlier;
    }

    /** Whether the expression is found in the text, as {@code java.util.regex.Matcher.find()} says it. */
    public boolean matches(String text) {
        int verdict = automaton.judge(text);
        return verdict == Automaton.UNDECIDED ? isFound(text) : verdict == Automaton.ACCEPTED;
    }

    // A hostile text can bring about many states. It costs time then, as it did without an automaton, but no memory.
    private boolean isFound(String text) {
        Pattern pattern = compiled;
        if (pattern == null) {
            pattern = Pattern.compile(regex);
            compiled = pattern;
        }
        return pattern.matcher(text).find();
    }

    /** The regular expression. */
    @Override
    public String toString() {
        return regex;
    }
}
