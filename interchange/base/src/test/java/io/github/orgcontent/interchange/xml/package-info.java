/** Tests of the XML writer. */
@NullMarked
package io.github.orgcontent.interchange.xml;

import org.jspecify.annotations.NullMarked;
