/** What must hold for ninjs. */
@NullMarked
package io.github.orgcontent.interchange.ninjs;

import org.jspecify.annotations.NullMarked;
