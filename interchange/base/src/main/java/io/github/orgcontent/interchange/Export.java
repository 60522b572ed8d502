package io.github.orgcontent.interchange;

import java.util.List;

/**
 * Content in another format, with the losses of the export.
 *
 * <p>Values outside the scope of the export, such as other languages where one was requested, are not losses.
 *
 * @param value the content in the other format
 * @param losses values that the format cannot carry, in the order of the document
 */
public record Export<T>(T value, List<Loss> losses) {
    /** Makes the list unmodifiable. */
    public Export {
        losses = List.copyOf(losses);
    }

    /** Whether there are no losses. */
    public boolean isComplete() {
        return losses.isEmpty();
    }
}
