/** The tests of the engine that imports JSON formats. */
@NullMarked
package io.github.orgcontent.interchange.jsonimport;

import org.jspecify.annotations.NullMarked;
