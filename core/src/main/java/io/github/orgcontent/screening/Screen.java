package io.github.orgcontent.screening;

import io.github.orgcontent.collection.Accessor;
import io.github.orgcontent.constraint.Advice;
import io.github.orgcontent.constraint.Judge;
import io.github.orgcontent.constraint.Rules;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is asked of one type of document, in the order of its components. */
public final class Screen {
    private static final ClassValue<Screen> SCREENS = new ClassValue<>() {
        @Override
        protected Screen computeValue(Class<?> type) {
            return new Screen(type);
        }
    };

    private final Map<String, Integer> places = new HashMap<>();
    private final Accessor[] accessors;
    private final Check[] own;
    private final Check[] below;
    private final Judge<Annotation, Object>[] errors;
    private final Judge<Annotation, Object>[] advice;

    private Screen(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        accessors = Arrays.stream(components).map(Accessor::of).toArray(Accessor[]::new);
        own = Arrays.stream(components)
                .map(c -> Constraints.of(c.getAnnotatedType(), c.getAccessor().getAnnotations()))
                .toArray(Check[]::new);
        below = Arrays.stream(components).map(c -> Below.of(c.getGenericType())).toArray(Check[]::new);
        errors = rules(type, false);
        advice = rules(type, true);
        for (int i = 0; i < components.length; i++) {
            places.put(components[i].getName(), i);
        }
    }

    /** The questions to documents of a type, which must be a record. */
    public static Screen of(Class<?> type) {
        return SCREENS.get(type);
    }

    /** Whether there is nothing to report of a document or value of the model, all the way down. */
    public static boolean accepts(Object document, Question question) {
        return Below.of(document.getClass()).accepts(document, question);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
    private static Judge<Annotation, Object>[] rules(Class<?> type, boolean ofAdvice) {
        return Arrays.stream(type.getAnnotationsByType(Rules.class))
                .filter(rules -> List.of(rules.groups()).contains(Advice.class) == ofAdvice)
                .flatMap(rules -> Constraints.judges(rules, type))
                .toArray(Judge[]::new);
    }

    /** Whether a component fulfils its own constraints; what lies below it is not asked. */
    public boolean acceptsComponent(int index, @Nullable Object value, Question question) {
        Check check = own[index];
        return (value != null && check == Check.PRESENCE) || check == Check.NOTHING || check.accepts(value, question);
    }

    /** Whether the rules between the components hold. */
    public boolean acceptsWhole(Object document, Question question) {
        return holds(errors, document) && (!question.advice() || holds(advice, document));
    }

    private static boolean holds(Judge<Annotation, Object>[] rules, Object document) {
        for (Judge<Annotation, Object> rule : rules) {
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
    public boolean acceptsAll(String component, Object document, Question question) {
        return acceptsAll(indexOf(component), document, question);
    }

    /** Whether there is nothing to report of what lies below a component of a document. */
    public boolean acceptsBelow(String component, Object document, Question question) {
        int index = indexOf(component);
        return below[index].accepts(accessors[index].of(document), question);
    }

    private boolean acceptsAll(int index, Object document, Question question) {
        Object value = accessors[index].of(document);
        return own[index].accepts(value, question) && below[index].accepts(value, question);
    }

    boolean acceptsDocument(Object document, Question question) {
        for (int i = 0; i < own.length; i++) {
            if (!acceptsAll(i, document, question)) {
                return false;
            }
        }
        return acceptsWhole(document, question);
    }
}
