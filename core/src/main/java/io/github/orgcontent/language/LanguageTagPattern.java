package io.github.orgcontent.language;

import static java.util.stream.Collectors.joining;

import io.github.orgcontent.language.SubtagRegistry.Kind;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The regular expression of a tag, built from the registry. Every repetition is bounded and begins with a hyphen that
 * nothing else can match, so there is only one way to match a tag.
 */
final class LanguageTagPattern {
    private static final int RUN = 3;

    static final String PATTERN = "^(?:"
            + oneOf(Kind.LANGUAGE.all().stream().filter(l -> l.length() == 2).toList())
            + "|[a-z]{3})"
            + "(?:-(?:" + oneOf(Kind.SCRIPT.all()) + "))?"
            + "(?:-(?:" + oneOf(Kind.REGION.all()) + "))?"
            + "(?:-(?:[0-9a-z]{5,8}|[0-9][0-9a-z]{3})){0," + LanguageTag.MAX_VARIANTS + "}"
            + "(?:-x(?:-[0-9a-z]{1,8}){1," + LanguageTag.MAX_PRIVATE_USE + "})?"
            + "(?![\\s\\S])";

    private LanguageTagPattern() {}

    /** An alternation that shares all but the last character: {@code AA AC AD 419} gives {@code 419|A[ACD]}. */
    private static String oneOf(Collection<String> words) {
        Map<String, StringBuilder> endings = new TreeMap<>();
        for (String word : words) {
            int last = word.length() - 1;
            endings.computeIfAbsent(word.substring(0, last), start -> new StringBuilder())
                    .append(word.charAt(last));
        }
        return endings.entrySet().stream()
                .map(entry -> entry.getKey() + oneOf(entry.getValue().toString()))
                .collect(joining("|"));
    }

    /** One of the characters, which are in ascending order: {@code b} alone, or a class like {@code [a-dxz]}. */
    private static String oneOf(String characters) {
        if (characters.length() == 1) {
            return characters;
        }
        var text = new StringBuilder("[");
        for (int i = 0; i < characters.length(); ) {
            int run = runLength(characters, i);
            String all = characters.substring(i, i + run);
            text.append(run < RUN ? all : all.charAt(0) + "-" + all.charAt(run - 1));
            i += run;
        }
        return text.append(']').toString();
    }

    private static int runLength(String characters, int start) {
        int i = start + 1;
        while (i < characters.length() && characters.charAt(i) == characters.charAt(i - 1) + 1) {
            i++;
        }
        return i - start;
    }
}
