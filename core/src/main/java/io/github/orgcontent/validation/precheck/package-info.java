/**
 * The rules of the documents as quick questions: is there anything to report at all? Made at first use from the same
 * annotations that a validation provider reads, and asked by way of the same validators. Exported to the reader of JSON
 * only: for everybody else there is {@link io.github.orgcontent.constraint.PredicateValidator} and the validator.
 */
@NullMarked
package io.github.orgcontent.validation.precheck;

import org.jspecify.annotations.NullMarked;
