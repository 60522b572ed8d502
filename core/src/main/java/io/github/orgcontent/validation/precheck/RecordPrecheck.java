package io.github.orgcontent.validation.precheck;

import io.github.orgcontent.collection.Accessor;
import io.github.orgcontent.constraint.PredicateValidator;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.Warnings;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is asked of one type of document, in the order of its components. */
public final class RecordPrecheck {
    private static final ClassValue<RecordPrecheck> SCREENS = new ClassValue<>() {
        @Override
        protected RecordPrecheck computeValue(Class<?> type) {
            return new RecordPrecheck(type);
        }
    };

    private final Map<String, Integer> places = new HashMap<>();
    private final Accessor[] accessors;
    private final ValuePrecheck[] own;
    private final ValuePrecheck[] below;
    private final PredicateValidator<Annotation, Object>[] errors;
    private final PredicateValidator<Annotation, Object>[] warnings;

    private RecordPrecheck(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        accessors = Arrays.stream(components).map(Accessor::of).toArray(Accessor[]::new);
        own = Arrays.stream(components)
                .map(c -> ConstraintPrechecks.of(
                        c.getAnnotatedType(), c.getAccessor().getAnnotations()))
                .toArray(ValuePrecheck[]::new);
        below = Arrays.stream(components)
                .map(c -> NestedPrecheck.of(c.getGenericType()))
                .toArray(ValuePrecheck[]::new);
        errors = rules(type, false);
        warnings = rules(type, true);
        for (int i = 0; i < components.length; i++) {
            places.put(components[i].getName(), i);
        }
    }

    /** The questions to documents of a type, which must be a record. */
    public static RecordPrecheck of(Class<?> type) {
        return SCREENS.get(type);
    }

    /** Whether there is nothing to report of a document or value of the model, all the way down. */
    public static boolean accepts(Object document, PrecheckScope question) {
        return NestedPrecheck.of(document.getClass()).accepts(document, question);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
    private static PredicateValidator<Annotation, Object>[] rules(Class<?> type, boolean ofWarnings) {
        return Arrays.stream(type.getAnnotationsByType(Rules.class))
                .filter(rules -> List.of(rules.groups()).contains(Warnings.class) == ofWarnings)
                .flatMap(rules -> ConstraintPrechecks.judges(rules, type))
                .toArray(PredicateValidator[]::new);
    }

    /** Whether a component fulfils its own constraints; what lies below it is not asked. */
    public boolean acceptsComponent(int index, @Nullable Object value, PrecheckScope question) {
        ValuePrecheck check = own[index];
        return (value != null && check == ValuePrecheck.PRESENCE)
                || check == ValuePrecheck.NOTHING
                || check.accepts(value, question);
    }

    /** Whether the rules between the components hold. */
    public boolean acceptsWhole(Object document, PrecheckScope question) {
        return holds(errors, document) && (!question.warnings() || holds(warnings, document));
    }

    private static boolean holds(PredicateValidator<Annotation, Object>[] rules, Object document) {
        for (PredicateValidator<Annotation, Object> rule : rules) {
            if (!rule.accepts(document)) {
                return false;
            }
        }
        return true;
    }

    /** The number of a component, from 0; the number of all components, if there is none of this name. */
    public int indexOf(String component) {
        return places.getOrDefault(component, own.length);
    }

    /** A component of a document; null, if there is none of this number. */
    public @Nullable Object component(int index, Object document) {
        return index < own.length ? accessors[index].of(document) : null;
    }

    /** Whether there is nothing to report of a component of a document, nor of anything that lies below it. */
    public boolean acceptsAll(String component, Object document, PrecheckScope question) {
        return acceptsAll(indexOf(component), document, question);
    }

    /** Whether there is nothing to report of what lies below a component of a document. */
    public boolean acceptsBelow(String component, Object document, PrecheckScope question) {
        int index = indexOf(component);
        return below[index].accepts(accessors[index].of(document), question);
    }

    private boolean acceptsAll(int index, Object document, PrecheckScope question) {
        Object value = accessors[index].of(document);
        return own[index].accepts(value, question) && below[index].accepts(value, question);
    }

    boolean acceptsDocument(Object document, PrecheckScope question) {
        for (int i = 0; i < own.length; i++) {
            if (!acceptsAll(i, document, question)) {
                return false;
            }
        }
        return acceptsWhole(document, question);
    }
}
