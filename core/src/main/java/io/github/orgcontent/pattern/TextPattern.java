package io.github.orgcontent.pattern;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An anchored regular expression that matches a text with one step for each character: {@code ^[a-z]{2}(?![\s\S])}.
 *
 * <p>The supported syntax is: literal characters, {@code [a-z]}, {@code [\s\S]}, {@code |}, {@code (?:…)},
 * {@code ? * + {n} {m,n}}, {@code ^} at the beginning, and {@code (?!…)} without repetition. All characters are ASCII.
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
        RegularExpression texts = parser.parse();
        this.regex = regex;
        this.automaton = new Automaton(texts, new Alphabet(parser.sets()), maxStates);
    }

    /**
     * Compiles an expression. Equal expressions share one pattern and its states.
     *
     * @throws IllegalArgumentException if the expression has unsupported syntax
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

    /** Whether the expression is found in the text, as by {@code java.util.regex.Matcher.find()}. */
    public boolean matches(String text) {
        int result = automaton.match(text);
        return result == Automaton.UNDECIDED ? isFound(text) : result == Automaton.ACCEPTED;
    }

    // A hostile text can require many states. Then java.util.regex is used, which needs more time but no more memory.
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
