/** JSON Feed, checked against the words of its specification. */
@NullMarked
package io.github.orgcontent.interchange.jsonfeed;

import org.jspecify.annotations.NullMarked;
