/** What must hold for HTML. */
@NullMarked
package io.github.orgcontent.interchange.html;

import org.jspecify.annotations.NullMarked;
