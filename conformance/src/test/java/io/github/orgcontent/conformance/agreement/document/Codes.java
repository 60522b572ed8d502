package io.github.orgcontent.conformance.agreement.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All codes of a given length, registered or not, to compare with the lists in patterns. */
public final class Codes {
    /** Every two upper-case letters. */
    public static final List<String> COUNTRIES = pairs('A', 'Z');

    /** Every two lower-case letters. */
    static final List<String> LANGUAGES = pairs('a', 'z');

    /** Every three digits. */
    static final List<String> AREAS = IntStream.range(0, 1000)
            .mapToObj(i -> Integer.toString(1000 + i).substring(1))
            .toList();

    /** The countries of ISO 3166-1, as the running JVM knows them, and Kosovo. */
    public static final List<String> REGISTERED_COUNTRIES = Stream.concat(
                    Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
            .toList();

    /** The Sustainable Development Goals, each with as many targets as it has numbers and letters. */
    public static final List<String> GOALS = Stream.of(
                    "1:5b", "2:5c", "3:9d", "4:7c", "5:6c", "6:6b", "7:3b", "8:10b", "9:5c", "10:7c", "11:7c", "12:8c",
                    "13:3b", "14:7c", "15:9c", "16:10b", "17:19")
            .flatMap(Codes::goals)
            .toList();

    private Codes() {}

    private static Stream<String> goals(String goal) {
        String name = goal.substring(0, goal.indexOf(':'));
        String last = goal.substring(goal.indexOf(':') + 1);
        int numbers = Integer.parseInt(last.replaceAll("[a-z]", ""));
        char letter = last.matches(".*[a-z]") ? last.charAt(last.length() - 1) : 'a' - 1;
        return Stream.of(
                        Stream.of(""),
                        IntStream.rangeClosed(1, numbers).mapToObj(n -> "." + n),
                        IntStream.rangeClosed('a', letter).mapToObj(c -> "." + (char) c))
                .flatMap(targets -> targets)
                .map(target -> name + target);
    }

    private static List<String> pairs(char first, char last) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(one -> IntStream.rangeClosed(first, last)
                        .mapToObj(two -> Character.toString(one) + Character.toString(two)))
                .toList();
    }
}
