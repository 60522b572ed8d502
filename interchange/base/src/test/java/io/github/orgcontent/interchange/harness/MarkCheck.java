package io.github.orgcontent.interchange.harness;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Searches an output for the marks of a content and checks the text around them. */
final class MarkCheck {
    private static final Pattern MARK = Pattern.compile("b[0-9]+ |u[0-9]+/|k[0-9]+:|m[0-9]+\\.");
    private static final String MAILTO = "mailto:";
    private static final int MAX_FAILURES = 3;

    private final MarkedContent marked;
    private final boolean cutOff;
    private final UnaryOperator<String> reading;
    private final Set<String> found = new HashSet<>();
    private final List<String> failures = new ArrayList<>();

    MarkCheck(MarkedContent marked, boolean cutOff, UnaryOperator<String> reading) {
        this.marked = marked;
        this.cutOff = cutOff;
        this.reading = reading;
    }

    void compare(List<String> expected, List<String> structure) {
        int i = 0;
        while (i < expected.size() && i < structure.size() && expected.get(i).equals(structure.get(i))) {
            i++;
        }
        if (i < Math.max(expected.size(), structure.size())) {
            fail("the structure is another at " + i + ": " + at(expected, i) + " became " + at(structure, i));
        }
    }

    void check(String text) {
        Matcher matcher = MARK.matcher(text);
        while (matcher.find()) {
            String mark = matcher.group();
            int start = matcher.start();
            marked.value(mark).map(reading).ifPresent(value -> {
                found.add(mark);
                if (!isComplete(value, mark, text, start)) {
                    fail(marked.pointer(mark) + " is read as: " + text);
                }
            });
        }
    }

    void requireAtLeast(int number) {
        if (found.size() < number) {
            fail("only " + found.size() + " texts are found");
        }
    }

    void fail(String failure) {
        failures.add(failure);
    }

    /** The first failures. */
    List<String> failures() {
        int more = failures.size() - MAX_FAILURES;
        List<String> shown = new ArrayList<>(failures.subList(0, Math.min(MAX_FAILURES, failures.size())));
        if (more > 0) {
            shown.add("and " + more + " more");
        }
        return shown;
    }

    private boolean isComplete(String value, String mark, String text, int markStart) {
        if (text.startsWith(MAILTO)) {
            return decode(text.split("[?#]", 2)[0]).contains(value);
        }
        int start = markStart - value.indexOf(mark);
        boolean isExact = text.startsWith(value, start);
        boolean isEscaped = !mark.startsWith("b") && decode(text).contains(value);
        return isExact || isEscaped || (cutOff && start >= 0 && isCutOff(value, text.substring(start)));
    }

    private static boolean isCutOff(String value, String rest) {
        return value.startsWith(
                rest.endsWith("…") ? rest.substring(0, rest.length() - 1).strip() : rest);
    }

    private static String at(List<String> structure, int i) {
        return i < structure.size() ? structure.get(i) : "nothing";
    }

    private static String decode(String text) {
        var bytes = new ByteArrayOutputStream();
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < utf8.length; i++) {
            if (utf8[i] == '%' && i + 2 < utf8.length && Character.digit(utf8[i + 1], 16) >= 0) {
                bytes.write(Integer.parseInt(new String(utf8, i + 1, 2, StandardCharsets.US_ASCII), 16));
                i += 2;
            } else {
                bytes.write(utf8[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
