package io.github.orgcontent.json.agreement.document;

import java.util.List;

/**
 * A document that is mostly valid, and a place in it.
 *
 * @param goal what was to be reached
 * @param place where that stands in the document
 */
public record Grown(Json document, Goal goal, List<Integer> place) {}
