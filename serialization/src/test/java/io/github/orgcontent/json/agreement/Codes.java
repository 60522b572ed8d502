package io.github.orgcontent.json.agreement;

import java.util.List;
import java.util.stream.IntStream;

/** Every code of some letters, registered or not: what a list in a pattern is held against. */
final class Codes {
    /** Every two upper-case letters. */
    static final List<String> COUNTRIES = pairs('A', 'Z');

    /** Every two lower-case letters. */
    static final List<String> LANGUAGES = pairs('a', 'z');

    /** Every three digits. */
    static final List<String> AREAS = IntStream.range(0, 1000)
            .mapToObj(i -> Integer.toString(1000 + i).substring(1))
            .toList();

    private Codes() {}

    private static List<String> pairs(char first, char last) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(one -> IntStream.rangeClosed(first, last)
                        .mapToObj(two -> Character.toString(one) + Character.toString(two)))
                .toList();
    }
}
