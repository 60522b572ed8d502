package io.github.orgcontent.constraint;

/**
 * The validation group of the rules that advise and do not forbid.
 *
 * <p>A validator of one's own that validates the default group reports errors only; ask for this group too to get the
 * advice.
 */
public interface Advice {}
