package io.github.orgcontent.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * Conversion of JSON Pointers (RFC 6901): {@code /news/0/headline/de}.
 *
 * <p>In a reference token, {@code ~0} stands for {@code ~} and {@code ~1} stands for {@code /}.
 */
public final class JsonPointer {
    private JsonPointer() {}

    /** Joins unescaped reference tokens to a pointer; no tokens give the empty pointer of the whole document. */
    public static String of(List<?> tokens) {
        var pointer = new StringBuilder();
        for (Object token : tokens) {
            pointer.append('/').append(escape(token.toString()));
        }
        return pointer.toString();
    }

    /** Splits a pointer into unescaped reference tokens; the inverse of {@link #of}. */
    public static List<String> tokens(String pointer) {
        var tokens = new ArrayList<String>();
        if (!pointer.isEmpty()) {
            for (String token : pointer.substring(1).split("/", -1)) {
                tokens.add(unescape(token));
            }
        }
        return tokens;
    }

    /** Escapes a name as a reference token: {@code a~1b} for {@code a/b}. */
    public static String escape(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    /** Unescapes a reference token: {@code a/b} for {@code a~1b}. */
    public static String unescape(String token) {
        return token.indexOf('~') < 0 ? token : token.replace("~1", "/").replace("~0", "~");
    }
}
