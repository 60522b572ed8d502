/**
 * Names of microdata types and properties that reading and writing share.
 *
 * <p>Only the reader and the writer of HTML may depend on this package.
 */
@NullMarked
package io.github.orgcontent.interchange.html.terms;

import org.jspecify.annotations.NullMarked;
