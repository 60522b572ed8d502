/** The library in use: a program of a page, and a content of an invented organization to try things on. */
@NullMarked
package io.github.orgcontent.examples;

import org.jspecify.annotations.NullMarked;
