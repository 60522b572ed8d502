package io.github.orgcontent.conformance.roundtrip;

import io.github.orgcontent.OrganizationContent;

/**
 * A document for a round trip.
 *
 * @param name the origin of the document, for the report
 */
record RoundTripDocument(String name, OrganizationContent content) {}
