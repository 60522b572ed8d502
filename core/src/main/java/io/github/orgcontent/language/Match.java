package io.github.orgcontent.language;

/** How well the answer of a look-up fits the reader's wish, from best to last resort. */
public enum Match {
    /** The very language of the wish: {@code de-AT} for {@code de-AT}. */
    EXACT,
    /** Found by shortening the wish (RFC 4647 §3.4): {@code de} for {@code de-AT}. */
    TRUNCATED,
    /** The same language in the same script, for another region: {@code de-CH} for {@code de-AT}. Only if asked for. */
    RELATED,
    /** No wish could be met; this is the default language. */
    DEFAULT
}
