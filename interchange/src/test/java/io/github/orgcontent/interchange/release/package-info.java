/** Press releases. */
@NullMarked
package io.github.orgcontent.interchange.release;

import org.jspecify.annotations.NullMarked;
