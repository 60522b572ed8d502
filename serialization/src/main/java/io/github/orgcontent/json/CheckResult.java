package io.github.orgcontent.json;

import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Violation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of reading a document: the document if it is valid, and everything there is to say of it. */
public final class CheckResult<T> {
    private final @Nullable T document;
    private final List<Violation> violations;

    CheckResult(@Nullable T document, List<Violation> violations) {
        this.document = document;
        this.violations = List.copyOf(violations);
    }

    /** Whether there is no error; there may be warnings. */
    public boolean isValid() {
        return document != null;
    }

    /** The document, if it is valid. */
    public Optional<T> document() {
        return Optional.ofNullable(document);
    }

    /**
     * The document.
     *
     * @throws InvalidContentException with every problem, if it is not valid
     */
    public T orElseThrow() {
        if (document == null) {
            throw new InvalidContentException(violations);
        }
        return document;
    }

    /** Every problem and all warnings, in the order of the document. */
    public List<Violation> violations() {
        return violations;
    }

    @Override
    public String toString() {
        return (isValid() ? "valid " : "invalid ") + violations;
    }
}
