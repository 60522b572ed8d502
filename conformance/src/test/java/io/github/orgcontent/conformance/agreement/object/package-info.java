/** Whether objects that were never documents are judged like the JSON that is written of them. */
@NullMarked
package io.github.orgcontent.conformance.agreement.object;

import org.jspecify.annotations.NullMarked;
