/** HTML, out and in. */
@NullMarked
package io.github.orgcontent.interchange.html;

import org.jspecify.annotations.NullMarked;
