package io.github.orgcontent.conformance.mutation.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mutants of a pattern, with one change: an anchor, a count, an alternative, a character of a class. */
final class PatternMutants {
    private static final Pattern COUNT = Pattern.compile("\\{(\\d+)(,(\\d+))?}");
    private static final Pattern CLASS = Pattern.compile("\\[(\\^?)((?:[^\\]\\\\]|\\\\.)+)]");
    private static final Pattern ELEMENT = Pattern.compile(
            "((?:\\\\x[0-9A-F]{2}|[^\\\\])-(?:\\\\x[0-9A-F]{2}|[^\\\\]))|(?:\\\\x[0-9A-F]{2}|[^\\\\])", Pattern.DOTALL);

    private final String pattern;
    private final List<String> mutants = new ArrayList<>();

    private PatternMutants(String pattern) {
        this.pattern = pattern;
    }

    static List<String> of(String pattern) {
        var mutants = new PatternMutants(pattern);
        mutants.anchors();
        mutants.counts();
        mutants.marks();
        mutants.classes();
        mutants.groups();
        return mutants.mutants.stream()
                .distinct()
                .filter(mutant -> !mutant.equals(pattern))
                .toList();
    }

    private void replace(int start, int end, String by) {
        mutants.add(pattern.substring(0, start) + by + pattern.substring(end));
    }

    private void anchors() {
        if (pattern.startsWith("^")) {
            replace(0, 1, "");
            replace(pattern.length() - 1, pattern.length(), "");
        }
    }

    private void counts() {
        COUNT.matcher(pattern).results().forEach(count -> {
            int least = Integer.parseInt(count.group(1));
            int most = count.group(3) == null ? least : Integer.parseInt(count.group(3));
            for (int[] other :
                    new int[][] {{least - 1, most}, {least + 1, most}, {least, most - 1}, {least, most + 1}}) {
                if (other[0] >= 0 && other[0] <= other[1]) {
                    replace(count.start(), count.end(), "{" + other[0] + "," + other[1] + "}");
                }
            }
        });
    }

    // "?", "*" and "+" outside of classes, unless they begin a group.
    private void marks() {
        for (int i = 1; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if ("?*+".indexOf(c) < 0 || pattern.charAt(i - 1) == '(' || pattern.charAt(i - 1) == '\\' || isInClass(i)) {
                continue;
            }
            replace(i, i + 1, c == '?' ? "" : c == '*' ? "+" : "*");
            replace(i, i + 1, c == '?' ? "{0}" : "?");
        }
    }

    private boolean isInClass(int at) {
        return CLASS.matcher(pattern).results().anyMatch(found -> found.start() < at && at < found.end());
    }

    private void classes() {
        CLASS.matcher(pattern).results().forEach(this::elements);
    }

    private void elements(MatchResult found) {
        int start = found.start(2);
        Matcher element = ELEMENT.matcher(found.group(2));
        int count = (int) ELEMENT.matcher(found.group(2)).results().count();
        while (element.find()) {
            if (count > 1) {
                replace(start + element.start(), start + element.end(), "");
            }
            if (element.group(1) != null) {
                shrink(element.group(1), start + element.start(), start + element.end());
            }
        }
    }

    // A range without its first or its last character.
    private void shrink(String range, int start, int end) {
        int hyphen = range.indexOf('-', 1);
        int first = character(range.substring(0, hyphen));
        int last = character(range.substring(hyphen + 1));
        replace(start, end, written(first + 1) + "-" + written(last));
        replace(start, end, written(first) + "-" + written(last - 1));
    }

    private static int character(String written) {
        return written.startsWith("\\x") ? Integer.parseInt(written.substring(2), 16) : written.charAt(0);
    }

    private static String written(int character) {
        boolean isPlain = Character.isLetterOrDigit(character) && character < 0x7F;
        return isPlain ? Character.toString(character) : String.format(Locale.ROOT, "\\u%04X", character);
    }

    // Every alternative in every group.
    private void groups() {
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '(' && !isInClass(i)) {
                group(i);
            }
        }
    }

    private void group(int open) {
        List<Integer> bars = new ArrayList<>();
        int close = open;
        for (int depth = 0; ; close++) {
            char c = pattern.charAt(close);
            if (isInClass(close)) {
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 1) {
                bars.add(close);
            } else if (depth == 0) {
                break;
            }
        }
        alternatives(open + 3, bars, close);
    }

    private void alternatives(int start, List<Integer> bars, int close) {
        for (int i = 0; !bars.isEmpty() && i <= bars.size(); i++) {
            boolean isLast = i == bars.size();
            int from = i == 0 ? start : bars.get(i - 1) + (isLast ? 0 : 1);
            replace(from, isLast ? close : bars.get(i) + 1, "");
        }
    }
}
