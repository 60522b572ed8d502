package io.github.orgcontent.pattern;

import static io.github.orgcontent.pattern.Repetition.UNBOUNDED;

import io.github.orgcontent.pattern.Expression.NotAhead;
import io.github.orgcontent.pattern.Expression.Plain;
import java.util.ArrayList;
import java.util.List;

/** Reads a regular expression from left to right, and refuses what a term cannot say. */
final class ExpressionParser {
    private static final String ANY = "[\\s\\S]";
    private static final String SPECIAL = "^$.|?*+()[]{}";
    private static final String SPECIAL_IN_SET = "[]";
    private static final int MAX_DIGITS = 5;
    private static final char NONE = 0;

    private final String regex;
    private final List<CharacterSet> sets = new ArrayList<>();
    private int next;

    ExpressionParser(String regex) {
        this.regex = regex;
    }

    /**
     * The texts in which the expression is found.
     *
     * @throws IllegalArgumentException if the expression has no {@code ^} at its beginning, or cannot be read
     */
    Term parse() {
        require(takes("^"));
        Expression whole = row();
        require(next == regex.length());
        return whole.before(Terms.ANYTHING);
    }

    /** The sets of characters in what has been parsed. */
    List<CharacterSet> sets() {
        return sets;
    }

    private Expression row() {
        List<Expression> parts = new ArrayList<>();
        while (next < regex.length() && peek() != '|' && peek() != ')') {
            parts.add(repeated(part()));
        }
        return Expression.row(parts);
    }

    private Expression part() {
        if (peek() != '(') {
            return new Plain(noted(set()));
        }
        if (takes("(?!")) {
            return new NotAhead(choice());
        }
        require(takes("(?:"));
        return choice();
    }

    private Expression choice() {
        List<Expression> options = new ArrayList<>();
        do {
            options.add(row());
        } while (takes("|"));
        require(takes(")"));
        return Expression.choice(options);
    }

    private Expression repeated(Expression part) {
        return switch (peek()) {
            case '?' -> repeated(part, 0, 1);
            case '*' -> repeated(part, 0, UNBOUNDED);
            case '+' -> repeated(part, 1, UNBOUNDED);
            case '{' -> repeatedByNumber(part);
            default -> part;
        };
    }

    private Expression repeatedByNumber(Expression part) {
        require(takes("{"));
        int min = number();
        int max = takes(",") ? number() : min;
        require(peek() == '}' && min <= max);
        return repeated(part, min, max);
    }

    // A look-ahead cannot be repeated: what follows it is another at each turn.
    private Expression repeated(Expression part, int min, int max) {
        if (part instanceof Plain plain) {
            next++;
            return new Plain(Terms.repetition(plain.term(), min, max));
        }
        throw refused();
    }

    private int number() {
        int start = next;
        while (peek() >= '0' && peek() <= '9') {
            next++;
        }
        require(next > start && next <= start + MAX_DIGITS);
        return Integer.parseInt(regex, start, next, 10);
    }

    private CharacterSet set() {
        if (peek() != '[') {
            char c = character(SPECIAL);
            return CharacterSet.range(c, c);
        }
        return takes(ANY) ? CharacterSet.ANY : listed();
    }

    private CharacterSet listed() {
        require(takes("[") && peek() != '^');
        CharacterSet set = range();
        while (!takes("]")) {
            set = set.or(range());
        }
        return set;
    }

    private CharacterSet range() {
        require(!sees("&&")); // an intersection, but in Java only
        char first = character(SPECIAL_IN_SET);
        if (peek() != '-' || sees("-]")) {
            return CharacterSet.range(first, first);
        }
        next++;
        char last = character(SPECIAL_IN_SET);
        require(first <= last);
        return CharacterSet.range(first, last);
    }

    /** A character that can be seen, or a space; one of the special ones needs a backslash. */
    private char character(String special) {
        boolean escaped = takes("\\");
        char c = peek();
        require(c >= ' ' && c <= '~' && (escaped ? !Character.isLetterOrDigit(c) : special.indexOf(c) < 0));
        next++;
        return c;
    }

    private CharacterSet noted(CharacterSet set) {
        if (!sets.contains(set)) {
            sets.add(set);
        }
        return set;
    }

    private char peek() {
        return next < regex.length() ? regex.charAt(next) : NONE;
    }

    private boolean sees(String text) {
        return regex.startsWith(text, next);
    }

    private boolean takes(String text) {
        boolean taken = sees(text);
        next += taken ? text.length() : 0;
        return taken;
    }

    private void require(boolean condition) {
        if (!condition) {
            throw refused();
        }
    }

    private IllegalArgumentException refused() {
        return new IllegalArgumentException("Cannot be read at index " + next + ": " + regex);
    }
}
