package io.github.orgcontent.conformance.pattern;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The verdicts of the reader on all strings at the location of a pattern.
 *
 * @param verdicts a character for each string: {@code 1} if it is valid, {@code 0} if it is not, {@code -} if other rules
 *     than the pattern decide
 */
record PatternVerdicts(SchemaPattern pattern, String verdicts) {
    /** The verdicts for all patterns of the schemas. */
    static List<PatternVerdicts> of(List<String> strings) {
        return SchemaPattern.all().parallelStream()
                .map(pattern -> evaluate(pattern, strings))
                .toList();
    }

    private static PatternVerdicts evaluate(SchemaPattern pattern, List<String> strings) {
        PatternLocation location = PatternLocation.of(pattern);
        String verdicts = strings.stream()
                .map(text -> verdict(pattern, location, text))
                .map(verdict -> verdict.map(isValid -> isValid ? "1" : "0").orElse("-"))
                .collect(Collectors.joining());
        return new PatternVerdicts(pattern, verdicts);
    }

    private static Optional<Boolean> verdict(SchemaPattern pattern, PatternLocation location, String text) {
        return Optional.of(text).filter(pattern::allowsLengthOf).flatMap(location::evaluate);
    }

    /** Whether a string has this verdict. */
    boolean has(char verdict) {
        return verdicts.indexOf(verdict) >= 0;
    }

    /** The strings with another verdict. */
    List<String> differences(List<String> strings, Predicate<String> engine) {
        return IntStream.range(0, strings.size())
                .filter(i -> verdicts.charAt(i) != '-')
                .filter(i -> engine.test(strings.get(i)) != (verdicts.charAt(i) == '1'))
                .mapToObj(strings::get)
                .toList();
    }
}
