package io.github.orgcontent.testing;

import io.github.orgcontent.language.LanguageTag;
import org.jspecify.annotations.NullUnmarked;

/** Null where the compiler would not let it through, to see what a caller without such a compiler gets. */
@NullUnmarked
public final class Nulls {
    private Nulls() {}

    public static String string() {
        return null;
    }

    public static LanguageTag tag() {
        return null;
    }
}
