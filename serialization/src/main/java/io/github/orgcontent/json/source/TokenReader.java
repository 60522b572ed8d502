package io.github.orgcontent.json.source;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Forward-only reader of the JSON tokens of one document. An implementation adapts one parser; token types, locations
 * and the compiled property names are those of {@code jackson-core}.
 *
 * <p>Each method may throw {@link tools.jackson.core.JacksonException} if the input is not JSON, or exceeds a limit of
 * the parser.
 */
public interface TokenReader extends AutoCloseable {
    /** The current token; null before the first and after the last one. */
    @Nullable
    JsonToken current();

    /** Advances to the next token and returns it; null at the end of the input. */
    @Nullable
    JsonToken next();

    /** Advances to the next token; returns the property name, or null if the token is not a property name. */
    @Nullable
    String nextName();

    /**
     * Advances to the next token and looks up the property name.
     *
     * @return the index of the name, or one of the negative constants of {@link PropertyNameMatcher}
     */
    int nextName(PropertyNameMatcher names);

    /** The name of the current property. */
    String name();

    /** The text of the current string or number token. */
    String text();

    /** The array that holds the characters of the current string token, from {@link #charsOffset()} on. */
    char[] chars();

    /** The index of the first character of the current string token in {@link #chars()}. */
    int charsOffset();

    /** The number of characters of the current string token. */
    int charsLength();

    /** Whether the current token is a number without fraction and exponent that a {@code long} can hold. */
    boolean isLong();

    /** The value of the current number token; only valid if {@link #isLong()}. */
    long longValue();

    /** Skips the content of the current object or array and stops at its end token; no effect at other tokens. */
    void skipChildren();

    /** The location of the first character of the current token. */
    TokenStreamLocation location();

    /** The JSON Pointer (RFC 6901) of the parser's position. */
    String pointer();

    /** Closes the parser, but not an input that the caller opened. */
    @Override
    void close();
}
