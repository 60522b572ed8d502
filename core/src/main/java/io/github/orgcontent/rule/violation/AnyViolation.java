package io.github.orgcontent.rule.violation;

import io.github.orgcontent.rule.ViolationCollector;
import java.util.Map;

/** Records only whether there is a violation. */
public final class AnyViolation implements ViolationCollector {
    private boolean isPresent;

    /** Whether a violation was reported. */
    public boolean isPresent() {
        return isPresent;
    }

    @Override
    public boolean isFull() {
        return isPresent;
    }

    @Override
    public void report(Map<String, ?> parameters, Object... path) {
        isPresent = true;
    }
}
