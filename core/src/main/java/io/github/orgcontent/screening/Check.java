package io.github.orgcontent.screening;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether there is nothing to report of a value. */
interface Check {
    /** Has nothing to ask. */
    Check NOTHING = (value, question) -> true;

    /** Asks whether there is a value at all. */
    Check PRESENCE = (value, question) -> value != null;

    boolean accepts(@Nullable Object value, Question question);

    /** This check and another one. */
    default Check and(Check other) {
        if (this == NOTHING || other == NOTHING) {
            return this == NOTHING ? other : this;
        }
        return (value, question) -> accepts(value, question) && other.accepts(value, question);
    }

    /** Asks each element of a list or set; of null, there are none. */
    record OfElements(Check element) implements Check {
        static Check of(Check element) {
            return element == NOTHING ? NOTHING : new OfElements(element);
        }

        @Override
        public boolean accepts(@Nullable Object value, Question question) {
            return value instanceof List<?> list ? acceptsList(list, question) : acceptsOther(value, question);
        }

        // By index: this is asked so often that an iterator each time would be noticed.
        private boolean acceptsList(List<?> list, Question question) {
            if (element == PRESENCE) {
                return hasAll(list);
            }
            for (int i = 0; i < list.size(); i++) {
                if (!element.accepts(list.get(i), question)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean hasAll(List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) == null) {
                    return false;
                }
            }
            return true;
        }

        private boolean acceptsOther(@Nullable Object value, Question question) {
            if (value instanceof Iterable<?> elements) {
                for (Object each : elements) {
                    if (!element.accepts(each, question)) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    /** Asks each key and each value of a map; of null, there are none. */
    record OfEntries(Check key, Check value) implements Check {
        static Check of(Check key, Check value) {
            return key == NOTHING && value == NOTHING ? NOTHING : new OfEntries(key, value);
        }

        @Override
        public boolean accepts(@Nullable Object map, Question question) {
            if (map instanceof Map<?, ?> entries && !entries.isEmpty()) {
                for (Map.Entry<?, ?> entry : entries.entrySet()) {
                    if (!key.accepts(entry.getKey(), question) || !value.accepts(entry.getValue(), question)) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
