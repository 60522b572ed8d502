/** The cards, read back by ez-vcard and line by line. */
@NullMarked
package io.github.orgcontent.interchange.vcard;

import org.jspecify.annotations.NullMarked;
