/** The way through a document to every localized text in it. Not exported: it serves rules and coverage. */
@NullMarked
package io.github.orgcontent.traversal;

import org.jspecify.annotations.NullMarked;
