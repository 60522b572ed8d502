/** What is written as XML. */
@NullMarked
package io.github.orgcontent.interchange.xml;

import org.jspecify.annotations.NullMarked;
