/**
 * Input of JSON: encodings, tokens, and the lines and columns of tokens.
 *
 * <p>Used by {@code json} and {@code json.bind}. Depends on neither.
 */
@NullMarked
package io.github.orgcontent.json.source;

import org.jspecify.annotations.NullMarked;
