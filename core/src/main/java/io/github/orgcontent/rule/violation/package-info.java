/**
 * Reports the violations of rules to Jakarta Validation, at most as many as the caller allows. Not exported.
 *
 * <p>Used by {@code constraint} and {@code validation}. Depends on {@code rule}.
 */
@NullMarked
package io.github.orgcontent.rule.violation;

import org.jspecify.annotations.NullMarked;
