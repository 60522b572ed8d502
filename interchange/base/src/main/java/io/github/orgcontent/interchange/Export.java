package io.github.orgcontent.interchange;

import java.util.List;

/**
 * Content in another format, and what of it that format has no place for.
 *
 * <p>What an export was not asked for, such as other languages where one was named, is no loss.
 *
 * @param value the content in the other format
 * @param losses what could not be carried, in the order of the document
 */
public record Export<T>(T value, List<Loss> losses) {
    /** Makes the list unmodifiable. */
    public Export {
        losses = List.copyOf(losses);
    }

    /** Whether everything that was asked for is there. */
    public boolean isWhole() {
        return losses.isEmpty();
    }
}
