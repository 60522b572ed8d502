/** Tests of labels and formats. */
@NullMarked
package io.github.orgcontent.interchange.label;

import org.jspecify.annotations.NullMarked;
