package io.github.orgcontent.constraint;

import java.util.List;

/** A document that others refer to by its id, unique in the list that holds it: {@code iom-germany}. */
public interface Identified {
    /** The id, in the form of {@link Id}. */
    String id();

    /**
     * Whether all documents have an id in the right form. Where one has not, it cannot be judged whether a reference
     * leads nowhere, because that one may be meant.
     */
    static boolean allKnown(List<? extends Identified> documents) {
        for (Identified document : documents) {
            if (document == null || document.id() == null || !StringFormats.fits(Id.class, document.id())) {
                return false;
            }
        }
        return true;
    }
}
