/** What is said where a library is missing. */
@NullMarked
package io.github.orgcontent.interchange.need;

import org.jspecify.annotations.NullMarked;
