/** What must hold for every format. */
@NullMarked
package io.github.orgcontent.interchange;

import org.jspecify.annotations.NullMarked;
