package io.github.orgcontent.rule.violation;

import io.github.orgcontent.rule.ViolationCollector;
import java.util.Map;

/** Only keeps in mind that something was found; that is enough for a verdict. */
public final class AnyViolation implements ViolationCollector {
    private boolean isGiven;

    /** Whether anything was found. */
    public boolean isGiven() {
        return isGiven;
    }

    @Override
    public boolean isFull() {
        return isGiven;
    }

    @Override
    public void report(Map<String, ?> parameters, Object... place) {
        isGiven = true;
    }
}
