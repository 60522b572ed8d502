package io.github.orgcontent.interchange.jsonfeed;

/**
 * A member of an object, as the specification lists it.
 *
 * @param required whether the member is required
 * @param type the type as the specification writes it, such as {@code array of objects}
 */
record Member(boolean required, String type) {}
