/** Atom, checked against the grammar of RFC 4287 and read back. */
@NullMarked
package io.github.orgcontent.interchange.atom;

import org.jspecify.annotations.NullMarked;
