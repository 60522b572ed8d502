/** JSON Feed, checked against the text of its specification. */
@NullMarked
package io.github.orgcontent.interchange.jsonfeed;

import org.jspecify.annotations.NullMarked;
