package io.github.orgcontent.validation;

import java.util.List;
import java.util.stream.Collectors;

/** A document is not valid; says all that is wrong, not only the first. */
public final class InvalidContentException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 20;

    @SuppressWarnings("serial") // List.copyOf gives a serializable list
    private final List<Violation> violations;

    /** An exception with everything that was found, in the order of the document. */
    public InvalidContentException(List<Violation> violations) {
        super(summary(violations));
        this.violations = List.copyOf(violations);
    }

    /** Everything that was found, warnings included, in the order of the document. */
    public List<Violation> violations() {
        return violations;
    }

    private static String summary(List<Violation> violations) {
        List<Violation> errors = violations.stream().filter(Violation::isError).toList();
        String first = errors.stream().limit(SHOWN).map(error -> "\n  " + error).collect(Collectors.joining());
        String more = errors.size() > SHOWN ? "\n  and " + (errors.size() - SHOWN) + " more" : "";
        return errors.size() + (errors.size() == 1 ? " error" : " errors") + first + more;
    }
}
