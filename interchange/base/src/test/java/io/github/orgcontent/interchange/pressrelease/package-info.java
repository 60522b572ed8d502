/** Tests of press releases. */
@NullMarked
package io.github.orgcontent.interchange.pressrelease;

import org.jspecify.annotations.NullMarked;
