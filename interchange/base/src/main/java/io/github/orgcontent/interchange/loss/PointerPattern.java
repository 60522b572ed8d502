package io.github.orgcontent.interchange.loss;

import java.util.List;
import java.util.stream.Stream;

/**
 * The reference tokens of a JSON Pointer, or of a pattern of pointers. Names of properties and language tags need no
 * escapes.
 */
record PointerPattern(List<String> tokens) {
    private static final String ONE = "*";
    private static final String ANY_NUMBER = "**";

    static PointerPattern root() {
        return new PointerPattern(List.of());
    }

    /**
     * Parses a pattern: {@code /quotes/*}{@code /saidOn}.
     *
     * @throws IllegalArgumentException if the pattern is not empty and does not begin with a slash
     */
    static PointerPattern parse(String pattern) {
        if (!pattern.isEmpty() && !pattern.startsWith("/")) {
            throw new IllegalArgumentException("no pattern of pointers: " + pattern);
        }
        return pattern.isEmpty()
                ? root()
                : new PointerPattern(List.of(pattern.substring(1).split("/")));
    }

    PointerPattern then(String token) {
        return then(new PointerPattern(List.of(token)));
    }

    PointerPattern then(PointerPattern others) {
        return new PointerPattern(
                Stream.concat(tokens.stream(), others.tokens.stream()).toList());
    }

    /** The first tokens of this pointer. */
    PointerPattern first(int count) {
        return new PointerPattern(tokens.subList(0, count));
    }

    /** The tokens of this pointer without the first ones. */
    PointerPattern without(int count) {
        return new PointerPattern(tokens.subList(count, tokens.size()));
    }

    int size() {
        return tokens.size();
    }

    /** Whether this pattern matches any number of tokens somewhere. */
    boolean isOfAnyLength() {
        return tokens.contains(ANY_NUMBER);
    }

    /** Whether this pattern matches a location. */
    boolean matches(PointerPattern location) {
        return matches(tokens, location.tokens);
    }

    private static boolean matches(List<String> pattern, List<String> location) {
        if (pattern.isEmpty()) {
            return location.isEmpty();
        }
        String first = pattern.get(0);
        List<String> others = pattern.subList(1, pattern.size());
        if (first.equals(ANY_NUMBER)) {
            return matches(others, location)
                    || (!location.isEmpty() && matches(pattern, location.subList(1, location.size())));
        }
        return !location.isEmpty()
                && matches(first, location.get(0))
                && matches(others, location.subList(1, location.size()));
    }

    private static boolean matches(String pattern, String token) {
        return pattern.equals(ONE) || pattern.equals(token);
    }

    /** Whether a location is one that this pattern matches, or is above or below one; not for patterns of any length. */
    boolean isOnPathOf(PointerPattern location) {
        for (int i = 0; i < Math.min(size(), location.size()); i++) {
            if (!matches(tokens.get(i), location.tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The last token that is no index: the name of the property, or the language. */
    String name() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (!tokens.get(i).chars().allMatch(Character::isDigit)) {
                return tokens.get(i);
            }
        }
        return "document";
    }

    @Override
    public String toString() {
        var pointer = new StringBuilder();
        tokens.forEach(token -> pointer.append('/').append(token));
        return pointer.toString();
    }
}
