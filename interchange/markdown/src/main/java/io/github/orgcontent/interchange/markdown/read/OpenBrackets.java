package io.github.orgcontent.interchange.markdown.read;

import io.github.orgcontent.interchange.reading.LossCollector;
import io.github.orgcontent.interchange.reading.SourcePosition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * The brackets of a Markdown text that are open at the same time. After each link, commonmark-java visits all open
 * brackets, so the time for many of both grows with the square of the length. Of more than {@value #MAX_OPEN} open
 * brackets, the outer ones are read as text: they are replaced by a character that the text does not have.
 */
final class OpenBrackets {
    private static final int MAX_OPEN = 200;
    private static final char BRACKET = '[';
    // A text with all opening brackets of Unicode has parentheses instead.
    private static final char FALLBACK = '(';
    private static final int FIRST_PLACEHOLDER = 0x2045;

    private final char[] text;
    private final char placeholder;
    private int firstReplaced = -1;

    /** Finds the brackets of a text that exceed the limit. */
    OpenBrackets(String markdown) {
        this.text = markdown.toCharArray();
        boolean areFew = markdown.chars().filter(c -> c == BRACKET).count() <= MAX_OPEN;
        this.placeholder = areFew ? FALLBACK : unused(markdown);
        if (!areFew) {
            limit();
        }
    }

    // Emphasis depends on the category of the characters beside it.
    private static char unused(String markdown) {
        return (char) IntStream.rangeClosed(FIRST_PLACEHOLDER, Character.MAX_VALUE)
                .filter(c -> Character.getType(c) == Character.START_PUNCTUATION && markdown.indexOf(c) < 0)
                .findFirst()
                .orElse(FALLBACK);
    }

    private void limit() {
        Deque<Integer> open = new ArrayDeque<>();
        boolean isBlankLine = true;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c == '\n' || c == '\r') {
                if (isBlankLine) {
                    open.clear(); // no link extends over a blank line
                }
                isBlankLine = true;
            } else if (c != ' ' && c != '\t') {
                isBlankLine = false;
            }
            if (c == '\\') {
                i++;
            } else if (c == BRACKET) {
                open.addLast(i);
                replaceOuter(open);
            } else if (c == ']') {
                open.pollLast();
            }
        }
    }

    private void replaceOuter(Deque<Integer> open) {
        if (open.size() > MAX_OPEN) {
            int outer = open.removeFirst();
            text[outer] = placeholder;
            firstReplaced = firstReplaced < 0 ? outer : Math.min(firstReplaced, outer);
        }
    }

    /** Whether brackets of the text are replaced. */
    boolean isLimited() {
        return firstReplaced >= 0;
    }

    /** The text with the replaced brackets. */
    String text() {
        return new String(text);
    }

    /** A part of the parsed text with the brackets of the original. */
    String restore(String part) {
        return placeholder == FALLBACK ? part : part.replace(placeholder, BRACKET);
    }

    void report(LossCollector losses) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < firstReplaced; i++) {
            if (text[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        losses.add(
                new SourcePosition(line, firstReplaced - lineStart + 1),
                "bracket",
                "of more than " + MAX_OPEN + " open brackets, the outer ones are read as text");
    }
}
