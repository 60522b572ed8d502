package io.github.orgcontent.constraint;

/** A document that others refer to by its id, unique in the list that holds it: {@code iom-germany}. */
public interface Identified {
    /** The id, in the form of {@link Id}. */
    String id();
}
