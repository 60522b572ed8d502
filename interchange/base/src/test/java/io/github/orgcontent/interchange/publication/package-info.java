/** What the formats ask a content for. */
@NullMarked
package io.github.orgcontent.interchange.publication;

import org.jspecify.annotations.NullMarked;
