package io.github.orgcontent.testing;

import io.github.orgcontent.language.LanguageTag;
import org.jspecify.annotations.NullUnmarked;

/** Null without a compiler error, to test the behaviour for callers without null analysis. */
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
