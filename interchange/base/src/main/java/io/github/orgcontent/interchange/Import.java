package io.github.orgcontent.interchange;

import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Violation;
import java.util.List;

/**
 * A document of the model made from another format, what that held and the model has no place for, and what the model
 * asks for and was not there.
 *
 * @param value the document; wrong in what the violations say
 * @param losses what could not be carried, in the order of what was read
 * @param violations the errors of the document by the rules of the model, with pointers into the document
 */
public record Import<T>(T value, List<Loss> losses, List<Violation> violations) {
    /** Makes the lists unmodifiable. */
    public Import {
        losses = List.copyOf(losses);
        violations = List.copyOf(violations);
    }

    /** Whether the document has no errors. */
    public boolean isValid() {
        return violations.stream().noneMatch(Violation::isError);
    }

    /**
     * The document, if it has no errors.
     *
     * @throws InvalidContentException with every error otherwise
     */
    public T orThrow() {
        if (!isValid()) {
            throw new InvalidContentException(violations);
        }
        return value;
    }
}
