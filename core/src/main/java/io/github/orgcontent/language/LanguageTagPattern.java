package io.github.orgcontent.language;

import static java.util.stream.Collectors.joining;

import io.github.orgcontent.language.SubtagRegistry.Kind;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The regular expression of a tag, built from the registry. Each repetition is bounded and begins with a hyphen, so
 * there is only one way to match a tag and no backtracking.
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

    /**
     * An alternation of codes grouped by all characters but the last: {@code AA AC AD 419} gives {@code 419|A[ACD]}.
     */
    private static String oneOf(Collection<String> codes) {
        Map<String, StringBuilder> endings = new TreeMap<>();
        for (String code : codes) {
            int last = code.length() - 1;
            endings.computeIfAbsent(code.substring(0, last), start -> new StringBuilder())
                    .append(code.charAt(last));
        }
        return endings.entrySet().stream()
                .map(entry -> entry.getKey() + oneOf(entry.getValue().toString()))
                .collect(joining("|"));
    }

    /** A character class of characters in ascending order: {@code b} for one character, {@code [a-dxz]} for several. */
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
