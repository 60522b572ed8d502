package io.github.orgcontent.interchange.jsonfeed;

/**
 * A member of an object, as the specification lists it.
 *
 * @param required whether it must be there
 * @param type its type, in the words of the specification
 */
record Member(boolean required, String type) {}
