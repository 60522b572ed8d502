package io.github.orgcontent.json;

import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Violation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Result of reading a document: the document if it is valid, and all violations, including warnings.
 *
 * @param <T> the type of the document
 */
public final class CheckResult<T> {
    private final @Nullable T document;
    private final List<Violation> violations;

    CheckResult(@Nullable T document, List<Violation> violations) {
        this.document = document;
        this.violations = List.copyOf(violations);
    }

    /** Whether the document has no errors; it may have warnings. */
    public boolean isValid() {
        return document != null;
    }

    /** The document; empty if it is invalid. */
    public Optional<T> document() {
        return Optional.ofNullable(document);
    }

    /**
     * Returns the document.
     *
     * @throws InvalidContentException with all violations, if the document is invalid
     */
    public T orElseThrow() {
        if (document == null) {
            throw new InvalidContentException(violations);
        }
        return document;
    }

    /** All errors and warnings, in document order. */
    public List<Violation> violations() {
        return violations;
    }

    @Override
    public String toString() {
        return (isValid() ? "valid " : "invalid ") + violations;
    }
}
