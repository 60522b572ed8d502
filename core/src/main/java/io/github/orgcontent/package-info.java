/**
 * The whole: everything an organization tells the world, in one document.
 *
 * <p>Knows all packages of documents; known to validation and JSON only.
 */
@NullMarked
package io.github.orgcontent;

import org.jspecify.annotations.NullMarked;
