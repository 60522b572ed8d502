/** How documents are made: grown from the published schema, so that each reaches a chosen place and is mostly valid. */
@NullMarked
package io.github.orgcontent.conformance.agreement.document;

import org.jspecify.annotations.NullMarked;
