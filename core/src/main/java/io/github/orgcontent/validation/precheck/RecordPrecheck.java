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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Prechecks of one record type, by the index of the component. */
public final class RecordPrecheck {
    private static final ClassValue<RecordPrecheck> PRECHECKS = new ClassValue<>() {
        @Override
        protected RecordPrecheck computeValue(Class<?> type) {
            return new RecordPrecheck(type);
        }
    };

    private final Map<String, Integer> indices = new HashMap<>();
    private final Accessor[] accessors;
    private final ValuePrecheck[] own;
    private final ValuePrecheck[] below;
    private final int[] checked; // the indices of components with any precheck
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
        checked = IntStream.range(0, components.length)
                .filter(i -> own[i] != ValuePrecheck.NOTHING || below[i] != ValuePrecheck.NOTHING)
                .toArray();
        errors = rules(type, false);
        warnings = rules(type, true);
        for (int i = 0; i < components.length; i++) {
            indices.put(components[i].getName(), i);
        }
    }

    /** Returns the prechecks of a record type. */
    public static RecordPrecheck of(Class<?> type) {
        return PRECHECKS.get(type);
    }

    /** Whether a document or value has no violations, at any depth. */
    public static boolean accepts(Object document, PrecheckScope scope) {
        return NestedPrecheck.of(document.getClass()).accepts(document, scope);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types
    private static PredicateValidator<Annotation, Object>[] rules(Class<?> type, boolean ofWarnings) {
        return Arrays.stream(type.getAnnotationsByType(Rules.class))
                .filter(rules -> List.of(rules.groups()).contains(Warnings.class) == ofWarnings)
                .flatMap(rules -> ConstraintPrechecks.validators(rules, type))
                .toArray(PredicateValidator[]::new);
    }

    /** Whether a component satisfies its own constraints; the values below it are not checked. */
    public boolean acceptsComponent(int index, @Nullable Object value, PrecheckScope scope) {
        ValuePrecheck check = own[index];
        return (value != null && check == ValuePrecheck.PRESENCE)
                || check == ValuePrecheck.NOTHING
                || check.accepts(value, scope);
    }

    /** Whether the rules between the components hold. */
    public boolean acceptsWhole(Object document, PrecheckScope scope) {
        return holds(errors, document) && (!scope.warnings() || holds(warnings, document));
    }

    private static boolean holds(PredicateValidator<Annotation, Object>[] rules, Object document) {
        for (PredicateValidator<Annotation, Object> rule : rules) {
            if (!rule.accepts(document)) {
                return false;
            }
        }
        return true;
    }

    /** The index of a component, from 0; the number of components if there is none of this name. */
    public int indexOf(String component) {
        return indices.getOrDefault(component, own.length);
    }

    /** The value of a component; null if the index is the number of components. */
    public @Nullable Object component(int index, Object document) {
        return index < own.length ? accessors[index].of(document) : null;
    }

    /** Whether a component and all values below it have no violations. */
    public boolean acceptsAll(String component, Object document, PrecheckScope scope) {
        return acceptsAll(indexOf(component), document, scope);
    }

    /** Whether the values below a component have no violations. */
    public boolean acceptsBelow(String component, Object document, PrecheckScope scope) {
        int index = indexOf(component);
        return below[index].accepts(accessors[index].of(document), scope);
    }

    private boolean acceptsAll(int index, Object document, PrecheckScope scope) {
        Object value = accessors[index].of(document);
        return own[index].accepts(value, scope) && below[index].accepts(value, scope);
    }

    boolean acceptsDocument(Object document, PrecheckScope scope) {
        for (int i : checked) {
            if (!acceptsAll(i, document, scope)) {
                return false;
            }
        }
        return acceptsWhole(document, scope);
    }
}
