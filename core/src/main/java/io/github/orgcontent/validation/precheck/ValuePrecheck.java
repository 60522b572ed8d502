package io.github.orgcontent.validation.precheck;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether there is nothing to report of a value. */
interface ValuePrecheck {
    /** Has nothing to ask. */
    ValuePrecheck NOTHING = (value, question) -> true;

    /** Asks whether there is a value at all. */
    ValuePrecheck PRESENCE = (value, question) -> value != null;

    boolean accepts(@Nullable Object value, PrecheckScope question);

    /** This check and another one. */
    default ValuePrecheck and(ValuePrecheck other) {
        if (this == NOTHING || other == NOTHING) {
            return this == NOTHING ? other : this;
        }
        return (value, question) -> accepts(value, question) && other.accepts(value, question);
    }

    /** Asks each element of a list or set; of null, there are none. */
    record OfElements(ValuePrecheck element) implements ValuePrecheck {
        static ValuePrecheck of(ValuePrecheck element) {
            return element == NOTHING ? NOTHING : new OfElements(element);
        }

        @Override
        public boolean accepts(@Nullable Object value, PrecheckScope question) {
            return value instanceof List<?> list ? acceptsList(list, question) : acceptsOther(value, question);
        }

        // By index: this is asked so often that an iterator each time would be noticed.
        private boolean acceptsList(List<?> list, PrecheckScope question) {
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

        private boolean acceptsOther(@Nullable Object value, PrecheckScope question) {
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
    record OfEntries(ValuePrecheck key, ValuePrecheck value) implements ValuePrecheck {
        static ValuePrecheck of(ValuePrecheck key, ValuePrecheck value) {
            return key == NOTHING && value == NOTHING ? NOTHING : new OfEntries(key, value);
        }

        @Override
        public boolean accepts(@Nullable Object map, PrecheckScope question) {
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
