package io.github.orgcontent.interchange.vcard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** An unfolded content line (RFC 6350 §3.3, RFC 6868), parsed without ez-vcard. */
record ContentLine(String name, Map<String, String> parameters, String value) {
    private static final Pattern CARET = Pattern.compile("\\^[n'^]");

    /** Parses the lines of a stream. */
    static List<ContentLine> of(String cards) {
        return cards.replace("\r\n ", "").lines().map(ContentLine::parse).toList();
    }

    static ContentLine parse(String line) {
        List<String> head = new ArrayList<>();
        int colon = split(line, head);
        var parameters = new TreeMap<String, String>();
        for (String parameter : head.subList(1, head.size())) {
            int equals = parameter.indexOf('=');
            parameters.put(parameter.substring(0, equals), unquoted(parameter.substring(equals + 1)));
        }
        return new ContentLine(head.get(0), parameters, line.substring(colon + 1));
    }

    // Ends at the first colon outside of quotes, and splits at the semicolons outside of quotes.
    private static int split(String line, List<String> head) {
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == ';' || c == ':')) {
                head.add(line.substring(start, i));
                start = i + 1;
                if (c == ':') {
                    return i;
                }
            }
        }
        throw new AssertionError("no property: " + line);
    }

    private static String unquoted(String value) {
        boolean isQuoted = value.startsWith("\"") && value.endsWith("\"");
        String text = isQuoted ? value.substring(1, value.length() - 1) : value;
        return CARET.matcher(text).replaceAll(match -> switch (match.group()) {
            case "^n" -> "\n";
            case "^'" -> "\"";
            default -> "^";
        });
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** The value as text (RFC 6350 §4.1). */
    String text() {
        if (!isEscaped()) {
            throw new AssertionError("not escaped: " + value);
        }
        return unescaped(value);
    }

    /** The decoded value: the parts of a structured value, the URI, or the text. */
    List<String> values() {
        return switch (name) {
            case "ADR", "N", "ORG", "NICKNAME" -> parts();
            case "IMPP", "LOGO", "PHOTO", "RELATED", "SOCIALPROFILE", "TEL", "UID", "URL" -> List.of(value);
            default -> List.of(text());
        };
    }

    private List<String> parts() {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == ';' || value.charAt(i) == ',') {
                parts.add(unescaped(value.substring(start, i)));
                start = i + 1;
            } else if (value.charAt(i) == '\\') {
                i++;
            }
        }
        return parts;
    }

    private boolean isEscaped() {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\\') {
                i++;
            } else if (value.charAt(i) == ',' || value.charAt(i) == ';') {
                return false;
            }
        }
        return true;
    }

    private static String unescaped(String value) {
        var text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
                c = value.charAt(i) == 'n' || value.charAt(i) == 'N' ? '\n' : value.charAt(i);
            }
            text.append(c);
        }
        return text.toString();
    }
}
