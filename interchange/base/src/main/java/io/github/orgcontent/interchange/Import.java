package io.github.orgcontent.interchange;

import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Violation;
import java.util.List;

/**
 * A document of the model read from another format, with the losses of the import and the violations of the model's
 * rules.
 *
 * @param value the document; it is invalid if one of the violations is an error
 * @param losses values that the model cannot carry, in the order of the source
 * @param violations violations of the rules of the model, with pointers into the document
 * @param supplied values that the source does not contain and the {@link ImportOptions} supply
 */
public record Import<T>(T value, List<Loss> losses, List<Violation> violations, List<SuppliedValue> supplied) {
    /** Makes the lists unmodifiable. */
    public Import {
        losses = List.copyOf(losses);
        violations = List.copyOf(violations);
        supplied = List.copyOf(supplied);
    }

    /** Whether the document has no errors. */
    public boolean isValid() {
        return violations.stream().noneMatch(Violation::isError);
    }

    /**
     * The document, if it has no errors.
     *
     * @throws InvalidContentException with every error, if the document has errors
     */
    public T orElseThrow() {
        if (!isValid()) {
            throw new InvalidContentException(violations);
        }
        return value;
    }
}
