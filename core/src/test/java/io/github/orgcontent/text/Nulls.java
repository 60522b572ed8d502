package io.github.orgcontent.text;

import org.jspecify.annotations.NullUnmarked;

/** Null where the compiler would not let it through, to see what a caller without such a compiler gets. */
@NullUnmarked
final class Nulls {
    private Nulls() {}

    static String string() {
        return null;
    }

    static LanguageTag tag() {
        return null;
    }
}
