package io.github.orgcontent.pattern;

import java.util.Random;
import java.util.stream.IntStream;

/** Random texts that match an expression, nearly match it, or are unrelated to it. */
final class RandomTexts {
    private static final String STRANGE =
            "\0\t\n\r \u007F\u0080\u0085é\u2028\u2029\uFEFF\uFFFF\uD83D\uDE00\uDE00\uD83D";
    private static final int MAX_LENGTH = 150;
    private static final int MAX_RUN = 70;
    private static final int TRIES = 300;

    private final RegularExpression whole;
    private final String characters;
    private final Random random;

    RandomTexts(String regex, Random random) {
        this.whole = new ExpressionParser(regex).parse();
        this.characters = withNeighbours(regex);
        this.random = random;
    }

    private static String withNeighbours(String regex) {
        var characters = new StringBuilder();
        regex.chars().flatMap(c -> IntStream.of(c - 1, c, c + 1)).distinct().forEach(characters::appendCodePoint);
        return characters.append('a').toString();
    }

    /** A text that follows the expression as long as possible. */
    String likely() {
        var text = new StringBuilder();
        RegularExpression expression = whole;
        while (!expression.isEmptySet() && text.length() < MAX_LENGTH && !(expression.isNullable() && oneIn(6))) {
            char next = possible(expression);
            int run = oneIn(30) ? 1 + random.nextInt(MAX_RUN) : 1;
            for (int i = 0; i < run; i++) {
                expression = expression.derivative(next);
            }
            text.append(String.valueOf(next).repeat(run));
        }
        return text.toString();
    }

    private char possible(RegularExpression expression) {
        char next = any();
        for (int i = 0; i < TRIES && expression.derivative(next).isEmptySet(); i++) {
            next = any();
        }
        return next;
    }

    /** Applies up to three changes to the text. */
    String changed(String text) {
        var changed = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0; i--) {
            change(changed);
        }
        return changed.toString();
    }

    private void change(StringBuilder text) {
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + random.nextInt(3));
        switch (random.nextInt(5)) {
            case 0 -> text.delete(start, end);
            case 1 -> text.insert(start, any());
            case 2 -> text.insert(start, strange());
            case 3 -> text.insert(start, text.substring(start, end).repeat(random.nextInt(MAX_RUN)));
            default -> text.append(oneIn(2) ? strange() : any());
        }
    }

    private char any() {
        return characters.charAt(random.nextInt(characters.length()));
    }

    private String strange() {
        int start = random.nextInt(STRANGE.length());
        return STRANGE.substring(start, Math.min(STRANGE.length(), start + 1 + random.nextInt(2)));
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }
}
