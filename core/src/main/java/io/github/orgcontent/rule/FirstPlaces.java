package io.github.orgcontent.rule;

import java.util.HashMap;
import java.util.Map;

/**
 * Passes on the first {@value #MAX} violations of a rule that compares the elements of a list or tree: duplicates,
 * references, cycles. The last of them has the number of the others as the message parameter {@code more}. So an
 * invalid list of many elements has a short report.
 */
public final class FirstPlaces implements ViolationCollector {
    /** The greatest number of violations that are passed on. */
    public static final int MAX = 20;

    private final ViolationCollector violations;
    private Map<String, ?> lastParameters = Map.of();
    private Object[] lastPath = {};
    private int count;

    /** Creates a collector. The caller calls {@link #finish()} after the last violation. */
    public FirstPlaces(ViolationCollector violations) {
        this.violations = violations;
    }

    @Override
    public void report(Map<String, ?> parameters, Object... path) {
        count++;
        if (count < MAX) {
            violations.report(parameters, path);
        } else if (count == MAX) {
            lastParameters = parameters;
            lastPath = path;
        }
    }

    @Override
    public boolean isFull() {
        return violations.isFull();
    }

    /** Passes on the last violation, which waits for the number of those that follow it. */
    public void finish() {
        if (count == MAX) {
            violations.report(lastParameters, lastPath);
        } else if (count > MAX) {
            Map<String, Object> parameters = new HashMap<>(lastParameters);
            parameters.put("more", count - MAX);
            violations.report(parameters, lastPath);
        }
    }
}
