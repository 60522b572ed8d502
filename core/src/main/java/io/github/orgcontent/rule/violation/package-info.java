/**
 * Reporting of rule violations to Jakarta Validation, within a limit.
 *
 * <p>Not exported. Depends on {@code rule}, and on one constant of {@code message}. {@code constraint} and
 * {@code validation} may depend on it.
 */
@NullMarked
package io.github.orgcontent.rule.violation;

import org.jspecify.annotations.NullMarked;
