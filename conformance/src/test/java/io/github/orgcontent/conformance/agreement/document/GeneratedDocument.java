package io.github.orgcontent.conformance.agreement.document;

import java.util.List;

/**
 * A document that is usually valid, and a location in it.
 *
 * @param target the location that it was generated for
 * @param place the positions of the path to that location
 */
public record GeneratedDocument(Json document, Target target, List<Integer> place) {}
