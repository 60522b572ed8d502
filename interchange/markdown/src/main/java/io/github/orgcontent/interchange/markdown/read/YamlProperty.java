package io.github.orgcontent.interchange.markdown.read;

import io.github.orgcontent.interchange.reading.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A property of YAML with scalars of one line: {@code title: New plant}, {@code authors: [Ada, "Ben"]}, or a list with one
 * element on each line.
 */
final class YamlProperty {
    // The repetitions are possessive: others need stack for each character of a long value.
    private static final String QUOTED = "\"(?:[^\"\\\\]++|\\\\[\"\\\\/])*+\"|'(?:[^']++|'')*+'";
    private static final String PLAIN = "(?:[^#:\\s]++|(?<=\\S)#|:(?=\\S)|\\s++(?!#))*+";
    private static final Pattern SCALAR = Pattern.compile(
            "(" + QUOTED + "|[^\\s\\[\\]{}&*!|>'\"%@`#,?:-]" + PLAIN + "|[?:-](?=\\S)" + PLAIN + ")(?:\\s++#.*|\\s*+)");
    private static final Pattern IN_LIST =
            Pattern.compile("\\s*(" + QUOTED + "|[^\\s\\[\\]{}&*!|>'\"%@`#,][^\\[\\]{},#]*)\\s*");
    private static final Pattern FLOW_LIST = Pattern.compile("\\[(.*)\\](?:\\s+#.*|\\s*)");
    private static final Pattern ELEMENT = Pattern.compile("\\s*-\\s+(.*)");

    private final SourcePosition position;
    private final String value;
    private final List<String> lines = new ArrayList<>();

    YamlProperty(SourcePosition position, String value) {
        this.position = position;
        this.value = value;
    }

    /** Adds a line after the first one. */
    void addLine(String line) {
        lines.add(line);
    }

    SourcePosition position() {
        return position;
    }

    /** The scalars; none if the value is null; empty if the value has another form. */
    Optional<List<String>> values() {
        boolean isNull = value.isEmpty() || value.startsWith("#") || value.equals("~") || value.equals("null");
        if (!lines.isEmpty()) {
            return isNull ? elements(ELEMENT, lines) : Optional.empty();
        } else if (isNull) {
            return Optional.of(List.of());
        }
        Matcher list = FLOW_LIST.matcher(value);
        return list.matches() ? flowList(list.group(1)) : scalar(value).map(List::of);
    }

    private static Optional<List<String>> elements(Pattern pattern, List<String> lines) {
        var values = new ArrayList<String>();
        for (String line : lines) {
            Matcher element = pattern.matcher(line);
            Optional<String> scalar = element.matches() ? scalar(element.group(1)) : Optional.empty();
            if (scalar.isEmpty()) {
                return Optional.empty();
            }
            values.add(scalar.get());
        }
        return Optional.of(values);
    }

    private static Optional<List<String>> flowList(String text) {
        var values = new ArrayList<String>();
        Matcher element = IN_LIST.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!element.find(end) || element.start() != end) {
                return Optional.empty();
            }
            values.add(unquoted(element.group(1).strip()));
            end = element.end();
            if (end < text.length() && text.charAt(end++) != ',') {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static Optional<String> scalar(String text) {
        Matcher scalar = SCALAR.matcher(text);
        return scalar.matches() ? Optional.of(unquoted(scalar.group(1).strip())) : Optional.empty();
    }

    private static String unquoted(String scalar) {
        String inner = scalar.length() < 2 ? scalar : scalar.substring(1, scalar.length() - 1);
        if (scalar.startsWith("'")) {
            return inner.replace("''", "'");
        }
        return scalar.startsWith("\"") ? inner.replaceAll("\\\\(.)", "$1") : scalar;
    }
}
