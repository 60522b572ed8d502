package io.github.orgcontent.constraint;

import java.util.Map;

/** Only keeps in mind that something was found; that is enough for a verdict. */
final class Notice implements Findings {
    private boolean isGiven;

    /** Whether anything was found. */
    boolean isGiven() {
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
