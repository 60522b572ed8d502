/**
 * Articles and rich text as plain text.
 *
 * <p>Knows the model and what the formats share.
 */
@NullMarked
package io.github.orgcontent.interchange.plaintext;

import org.jspecify.annotations.NullMarked;
