/** Tests of unsupported properties. */
@NullMarked
package io.github.orgcontent.interchange.loss;

import org.jspecify.annotations.NullMarked;
