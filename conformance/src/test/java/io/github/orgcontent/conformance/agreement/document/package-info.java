/** Generation of documents from the published schema: each contains a chosen location and is usually valid. */
@NullMarked
package io.github.orgcontent.conformance.agreement.document;

import org.jspecify.annotations.NullMarked;
