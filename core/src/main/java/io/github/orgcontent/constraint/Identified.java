package io.github.orgcontent.constraint;

import java.util.List;

/**
 * A document with an id that is unique in its list. Other documents refer to it by this id, for example
 * {@code iom-germany}.
 */
public interface Identified {
    /** Identifier in the form of {@link Id}. */
    String id();

    /**
     * Whether all documents have a valid id. Otherwise, an unresolved reference may refer to a document with an invalid
     * id and is not reported.
     */
    static boolean allHaveValidIds(List<? extends Identified> documents) {
        for (Identified document : documents) {
            if (document == null || document.id() == null || !StringFormats.fits(Id.class, document.id())) {
                return false;
            }
        }
        return true;
    }
}
