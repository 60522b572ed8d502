package io.github.orgcontent.interchange.loss;

import java.util.List;
import java.util.stream.Stream;

/** The steps of a pointer, or of a pattern of pointers. Names of properties and language tags need no escapes. */
record PointerPattern(List<String> steps) {
    private static final String ONE = "*";
    private static final String ANY_NUMBER = "**";

    static PointerPattern none() {
        return new PointerPattern(List.of());
    }

    /** The steps of {@code /quotes/*}{@code /saidOn}. */
    static PointerPattern parse(String pattern) {
        if (!pattern.isEmpty() && !pattern.startsWith("/")) {
            throw new IllegalArgumentException("no pattern of pointers: " + pattern);
        }
        return pattern.isEmpty()
                ? none()
                : new PointerPattern(List.of(pattern.substring(1).split("/")));
    }

    PointerPattern then(String step) {
        return then(new PointerPattern(List.of(step)));
    }

    PointerPattern then(PointerPattern others) {
        return new PointerPattern(
                Stream.concat(steps.stream(), others.steps.stream()).toList());
    }

    /** Whether this pattern matches a place. */
    boolean matches(PointerPattern place) {
        return matches(steps, place.steps);
    }

    private static boolean matches(List<String> pattern, List<String> place) {
        if (pattern.isEmpty()) {
            return place.isEmpty();
        }
        String first = pattern.get(0);
        List<String> others = pattern.subList(1, pattern.size());
        if (first.equals(ANY_NUMBER)) {
            return matches(others, place) || (!place.isEmpty() && matches(pattern, place.subList(1, place.size())));
        }
        return !place.isEmpty()
                && (first.equals(ONE) || first.equals(place.get(0)))
                && matches(others, place.subList(1, place.size()));
    }

    /** The last step that is no index: the name of the property, or the language. */
    String name() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (!steps.get(i).chars().allMatch(Character::isDigit)) {
                return steps.get(i);
            }
        }
        return "document";
    }

    @Override
    public String toString() {
        var pointer = new StringBuilder();
        steps.forEach(step -> pointer.append('/').append(step));
        return pointer.toString();
    }
}
