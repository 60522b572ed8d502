/** Files that the packages for other programming languages are generated from or tested with. Nothing depends on it. */
@NullMarked
package io.github.orgcontent.conformance.client;

import org.jspecify.annotations.NullMarked;
