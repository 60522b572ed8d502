package io.github.orgcontent.validation;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a document with errors; contains all violations. */
public final class InvalidContentException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int MAX_IN_MESSAGE = 20;

    @SuppressWarnings("serial") // List.copyOf gives a serializable list
    private final List<Violation> violations;

    /** An exception with all violations in document order. */
    public InvalidContentException(List<Violation> violations) {
        super(summary(violations));
        this.violations = List.copyOf(violations);
    }

    /** All violations in document order, including warnings. */
    public List<Violation> violations() {
        return violations;
    }

    private static String summary(List<Violation> violations) {
        List<Violation> errors = violations.stream().filter(Violation::isError).toList();
        String first = errors.stream().limit(MAX_IN_MESSAGE).map(error -> "\n  " + error).collect(Collectors.joining());
        String more = errors.size() > MAX_IN_MESSAGE ? "\n  and " + (errors.size() - MAX_IN_MESSAGE) + " more" : "";
        return errors.size() + (errors.size() == 1 ? " error" : " errors") + first + more;
    }
}
