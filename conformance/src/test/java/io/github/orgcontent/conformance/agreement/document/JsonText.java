package io.github.orgcontent.conformance.agreement.document;

import io.github.orgcontent.conformance.agreement.document.Json.Member;
import io.github.orgcontent.conformance.agreement.document.Json.Raw;
import io.github.orgcontent.conformance.agreement.document.Json.Series;
import io.github.orgcontent.conformance.agreement.document.Json.Struct;
import io.github.orgcontent.conformance.agreement.document.Json.Text;
import java.util.Locale;

/** Writes JSON on one line, with escapes for all characters that a parser or a pipe may treat differently. */
public final class JsonText {
    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    public static String of(Json json) {
        var writing = new JsonText();
        writing.write(json);
        return writing.out.toString();
    }

    /** A string with every character escaped. */
    public static String escaped(String text) {
        var writing = new JsonText();
        writing.out.append('"');
        text.chars().forEach(writing::escape);
        return writing.out.append('"').toString();
    }

    private void write(Json json) {
        if (json instanceof Struct struct) {
            String separator = "{";
            for (Member member : struct.members()) {
                out.append(separator);
                write(member.name());
                out.append(':');
                write(member.value());
                separator = ",";
            }
            out.append(struct.members().isEmpty() ? "{}" : "}");
        } else if (json instanceof Series series) {
            String separator = "[";
            for (Json item : series.items()) {
                out.append(separator);
                write(item);
                separator = ",";
            }
            out.append(series.items().isEmpty() ? "[]" : "]");
        } else if (json instanceof Text text) {
            write(text.value());
        } else {
            out.append(((Raw) json).characters());
        }
    }

    private void write(String text) {
        out.append('"');
        text.codePoints().forEach(this::writeCharacter);
        out.append('"');
    }

    private void writeCharacter(int c) {
        if (c == '"' || c == '\\') {
            out.append('\\').append((char) c);
        } else if (isEscaped(c)) {
            escape(c);
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean isEscaped(int c) {
        return c < ' ' || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || (c >= 0xD800 && c <= 0xDFFF);
    }

    private void escape(int c) {
        out.append(String.format(Locale.ROOT, "\\u%04x", c));
    }
}
