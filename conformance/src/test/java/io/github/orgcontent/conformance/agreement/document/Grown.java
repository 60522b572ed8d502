package io.github.orgcontent.conformance.agreement.document;

import java.util.List;

/**
 * A document that is mostly valid, and a place in it.
 *
 * @param goal what was to be reached
 * @param place where that stands in the document
 */
public record Grown(Json document, Target goal, List<Integer> place) {}
