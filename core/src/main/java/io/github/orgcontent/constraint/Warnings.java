package io.github.orgcontent.constraint;

/**
 * The validation group of the rules whose violations are warnings and not errors.
 *
 * <p>A validator of one's own that validates the default group reports errors only; ask for this group too to get the
 * warnings.
 */
public interface Warnings {}
