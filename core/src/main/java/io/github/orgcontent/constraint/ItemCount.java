package io.github.orgcontent.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.Map;

/** The least and the greatest number of entries of a list, set or map. */
@Constraint(validatedBy = {ItemCount.OfCollection.class, ItemCount.OfMap.class})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface ItemCount {
    /** The least number of entries. */
    int min() default 0;

    /** The greatest number of entries. */
    int max();

    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.items}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Counts the elements of a list or set. */
    final class OfCollection implements PredicateValidator<ItemCount, Collection<?>> {
        private int min;
        private int max;

        /** For the validation provider. */
        public OfCollection() {}

        @Override
        public void initialize(ItemCount items) {
            min = items.min();
            max = items.max();
        }

        @Override
        public boolean accepts(Collection<?> entries) {
            return min <= entries.size() && entries.size() <= max;
        }
    }

    /** Counts the entries of a map. */
    final class OfMap implements PredicateValidator<ItemCount, Map<?, ?>> {
        private final OfCollection keys = new OfCollection();

        /** For the validation provider. */
        public OfMap() {}

        @Override
        public void initialize(ItemCount items) {
            keys.initialize(items);
        }

        @Override
        public boolean accepts(Map<?, ?> map) {
            return keys.accepts(map.keySet());
        }
    }
}
