package io.github.orgcontent.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * JSON Pointers (RFC 6901) as text: {@code /news/0/headline/de}.
 *
 * <p>In a reference token {@code ~} is written as {@code ~0} and {@code /} as {@code ~1}.
 */
public final class JsonPointer {
    private JsonPointer() {}

    /** The pointer with these reference tokens, unescaped; without tokens the empty pointer of the whole document. */
    public static String of(List<?> tokens) {
        var pointer = new StringBuilder();
        for (Object token : tokens) {
            pointer.append('/').append(escape(token.toString()));
        }
        return pointer.toString();
    }

    /** The reference tokens of a pointer, unescaped: the inverse of {@link #of}. */
    public static List<String> tokens(String pointer) {
        var tokens = new ArrayList<String>();
        if (!pointer.isEmpty()) {
            for (String token : pointer.substring(1).split("/", -1)) {
                tokens.add(unescape(token));
            }
        }
        return tokens;
    }

    /** A name as a reference token: {@code a~1b} for {@code a/b}. */
    public static String escape(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    /** The name that a reference token stands for: {@code a/b} for {@code a~1b}. */
    public static String unescape(String token) {
        return token.indexOf('~') < 0 ? token : token.replace("~1", "/").replace("~0", "~");
    }
}
