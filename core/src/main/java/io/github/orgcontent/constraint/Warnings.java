package io.github.orgcontent.constraint;

/**
 * Validation group of the rules whose violations are warnings.
 *
 * <p>A validator that validates only the default group reports errors only. Validate this group as well to get the
 * warnings.
 */
public interface Warnings {}
