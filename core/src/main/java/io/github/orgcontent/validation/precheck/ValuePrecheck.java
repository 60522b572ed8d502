package io.github.orgcontent.validation.precheck;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Precheck of one value. */
interface ValuePrecheck {
    /** Accepts every value. */
    ValuePrecheck NOTHING = (value, scope) -> true;

    /** Accepts every value but null. */
    ValuePrecheck PRESENCE = (value, scope) -> value != null;

    /** Whether the value has no violation in a scope. */
    boolean accepts(@Nullable Object value, PrecheckScope scope);

    /** The conjunction of this precheck and another one. */
    default ValuePrecheck and(ValuePrecheck other) {
        if (this == NOTHING || other == NOTHING) {
            return this == NOTHING ? other : this;
        }
        return (value, scope) -> accepts(value, scope) && other.accepts(value, scope);
    }

    /** Precheck of each element of a list or set; accepts null. */
    record OfElements(ValuePrecheck element) implements ValuePrecheck {
        static ValuePrecheck of(ValuePrecheck element) {
            return element == NOTHING ? NOTHING : new OfElements(element);
        }

        @Override
        public boolean accepts(@Nullable Object value, PrecheckScope scope) {
            return value instanceof List<?> list ? acceptsList(list, scope) : acceptsOther(value, scope);
        }

        // By index: an iterator for each list is measurable here.
        private boolean acceptsList(List<?> list, PrecheckScope scope) {
            if (element == PRESENCE) {
                return hasNoNulls(list);
            }
            for (int i = 0; i < list.size(); i++) {
                if (!element.accepts(list.get(i), scope)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean hasNoNulls(List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) == null) {
                    return false;
                }
            }
            return true;
        }

        private boolean acceptsOther(@Nullable Object value, PrecheckScope scope) {
            if (value instanceof Iterable<?> elements) {
                for (Object each : elements) {
                    if (!element.accepts(each, scope)) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    /** Precheck of each key and each value of a map; accepts null. */
    record OfEntries(ValuePrecheck key, ValuePrecheck value) implements ValuePrecheck {
        static ValuePrecheck of(ValuePrecheck key, ValuePrecheck value) {
            return key == NOTHING && value == NOTHING ? NOTHING : new OfEntries(key, value);
        }

        @Override
        public boolean accepts(@Nullable Object map, PrecheckScope scope) {
            if (map instanceof Map<?, ?> entries && !entries.isEmpty()) {
                for (Map.Entry<?, ?> entry : entries.entrySet()) {
                    if (!key.accepts(entry.getKey(), scope) || !value.accepts(entry.getValue(), scope)) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
