package io.github.orgcontent.language;

/** Writing direction of a language, as in the HTML attribute {@code dir}. */
public enum TextDirection {
    /** From left to right: {@code de}, {@code ja}, {@code az}. */
    LTR,
    /** From right to left: {@code ar}, {@code he}, {@code az-Arab}. */
    RTL
}
