package io.github.orgcontent.pattern;

import static io.github.orgcontent.pattern.Repetition.UNBOUNDED;

import io.github.orgcontent.pattern.SyntaxNode.NegativeLookahead;
import io.github.orgcontent.pattern.SyntaxNode.WithoutLookahead;
import java.util.ArrayList;
import java.util.List;

/** Recursive descent parser of regular expressions. Rejects unsupported syntax. */
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
     * Parses the expression; the result represents the strings in which the expression is found.
     *
     * @throws IllegalArgumentException if the expression does not begin with {@code ^} or has unsupported syntax
     */
    RegularExpression parse() {
        require(accept("^"));
        SyntaxNode whole = sequence();
        require(next == regex.length());
        return whole.followedBy(RegularExpressions.ALL_STRINGS);
    }

    /** Character sets in the parsed expression. */
    List<CharacterSet> sets() {
        return sets;
    }

    private SyntaxNode sequence() {
        List<SyntaxNode> parts = new ArrayList<>();
        while (next < regex.length() && peek() != '|' && peek() != ')') {
            parts.add(repeated(part()));
        }
        return SyntaxNode.sequence(parts);
    }

    private SyntaxNode part() {
        if (peek() != '(') {
            return new WithoutLookahead(recorded(set()));
        }
        if (accept("(?!")) {
            return new NegativeLookahead(choice());
        }
        require(accept("(?:"));
        return choice();
    }

    private SyntaxNode choice() {
        List<SyntaxNode> options = new ArrayList<>();
        do {
            options.add(sequence());
        } while (accept("|"));
        require(accept(")"));
        return SyntaxNode.choice(options);
    }

    private SyntaxNode repeated(SyntaxNode part) {
        return switch (peek()) {
            case '?' -> repeated(part, 0, 1);
            case '*' -> repeated(part, 0, UNBOUNDED);
            case '+' -> repeated(part, 1, UNBOUNDED);
            case '{' -> repeatedByNumber(part);
            default -> part;
        };
    }

    private SyntaxNode repeatedByNumber(SyntaxNode part) {
        require(accept("{"));
        int min = number();
        int max = accept(",") ? number() : min;
        require(peek() == '}' && min <= max);
        return repeated(part, min, max);
    }

    // A lookahead is not repeatable, because the text after it differs in each repetition.
    private SyntaxNode repeated(SyntaxNode part, int min, int max) {
        if (part instanceof WithoutLookahead withoutLookahead) {
            next++;
            return new WithoutLookahead(RegularExpressions.repetition(withoutLookahead.expression(), min, max));
        }
        throw unsupported();
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
        return accept(ANY) ? CharacterSet.ANY : listed();
    }

    private CharacterSet listed() {
        require(accept("[") && peek() != '^');
        CharacterSet set = range();
        while (!accept("]")) {
            set = set.or(range());
        }
        return set;
    }

    private CharacterSet range() {
        require(!isNext("&&")); // an intersection of sets in Java, but not in other dialects
        char first = character(SPECIAL_IN_SET);
        if (peek() != '-' || isNext("-]")) {
            return CharacterSet.range(first, first);
        }
        next++;
        char last = character(SPECIAL_IN_SET);
        require(first <= last);
        return CharacterSet.range(first, last);
    }

    /** A printable ASCII character; special characters are escaped with a backslash. */
    private char character(String special) {
        boolean escaped = accept("\\");
        char c = peek();
        require(c >= ' ' && c <= '~' && (escaped ? !Character.isLetterOrDigit(c) : special.indexOf(c) < 0));
        next++;
        return c;
    }

    private CharacterSet recorded(CharacterSet set) {
        if (!sets.contains(set)) {
            sets.add(set);
        }
        return set;
    }

    private char peek() {
        return next < regex.length() ? regex.charAt(next) : NONE;
    }

    private boolean isNext(String text) {
        return regex.startsWith(text, next);
    }

    private boolean accept(String text) {
        boolean accepted = isNext(text);
        next += accepted ? text.length() : 0;
        return accepted;
    }

    private void require(boolean condition) {
        if (!condition) {
            throw unsupported();
        }
    }

    private IllegalArgumentException unsupported() {
        return new IllegalArgumentException("Cannot be read at index " + next + ": " + regex);
    }
}
