package io.github.orgcontent.json.agreement;

import java.util.List;

/**
 * A document that is mostly valid, and a place in it.
 *
 * @param goal what was to be reached
 * @param place where that stands in the document
 */
record Grown(Json document, Goal goal, List<Integer> place) {}
