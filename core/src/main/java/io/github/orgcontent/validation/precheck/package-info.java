/**
 * Fast checks whether a document has any violation at all, without a report. They are created at first use from the
 * same annotations that a Jakarta Validation provider reads, and run the same validators.
 *
 * <p>Used by {@code validation}, and exported to the JSON reader only; callers use
 * {@link io.github.orgcontent.validation.ContentValidator}. Depends on the constraints, the rules and the value types.
 */
@NullMarked
package io.github.orgcontent.validation.precheck;

import org.jspecify.annotations.NullMarked;
