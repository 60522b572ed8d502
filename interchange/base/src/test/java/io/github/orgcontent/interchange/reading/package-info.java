/** Tests of the parts that readers share. */
@NullMarked
package io.github.orgcontent.interchange.reading;

import org.jspecify.annotations.NullMarked;
