/**
 * Language tags (BCP 47, RFC 5646), the priority lists of readers and the lookup of RFC 4647.
 *
 * <p>Used by {@code text} and all packages of documents. Depends on {@code value}, {@code collection}, {@code pattern}
 * and the message catalogue.
 */
@NullMarked
package io.github.orgcontent.language;

import org.jspecify.annotations.NullMarked;
