package io.github.orgcontent.language;

/** The direction in which a language is written, as in HTML's {@code dir}. */
public enum TextDirection {
    /** From left to right: {@code de}, {@code ja}, {@code az}. */
    LTR,
    /** From right to left: {@code ar}, {@code he}, {@code az-Arab}. */
    RTL
}
