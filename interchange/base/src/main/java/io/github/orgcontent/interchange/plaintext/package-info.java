/**
 * Articles and rich text as plain text.
 *
 * <p>Used by applications; depends on the model and on the packages that formats share.
 */
@NullMarked
package io.github.orgcontent.interchange.plaintext;

import org.jspecify.annotations.NullMarked;
