/** Tests of plain text. */
@NullMarked
package io.github.orgcontent.interchange.plaintext;

import org.jspecify.annotations.NullMarked;
