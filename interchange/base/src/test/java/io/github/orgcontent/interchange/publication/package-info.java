/** Tests of the views of a validated content. */
@NullMarked
package io.github.orgcontent.interchange.publication;

import org.jspecify.annotations.NullMarked;
