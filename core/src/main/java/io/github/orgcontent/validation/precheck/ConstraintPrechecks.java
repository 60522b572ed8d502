package io.github.orgcontent.validation.precheck;

import io.github.orgcontent.constraint.PredicateValidator;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Creates prechecks from the constraint annotations of a component. */
final class ConstraintPrechecks {
    private ConstraintPrechecks() {}

    /**
     * Creates the precheck of a type and its type arguments.
     *
     * @param annotations the annotations of the component, which reflection does not include in the type
     */
    static ValuePrecheck of(AnnotatedType type, Annotation[] annotations) {
        ValuePrecheck own = of(annotations, rawTypeOf(type.getType()));
        return type instanceof AnnotatedParameterizedType container ? own.and(ofArguments(container)) : own;
    }

    private static ValuePrecheck ofArguments(AnnotatedParameterizedType container) {
        List<ValuePrecheck> arguments = Arrays.stream(container.getAnnotatedActualTypeArguments())
                .map(argument -> of(argument, argument.getAnnotations()))
                .toList();
        boolean isMap = Map.class.isAssignableFrom(rawTypeOf(container.getType()));
        return isMap
                ? ValuePrecheck.OfEntries.of(arguments.get(0), arguments.get(1))
                : ValuePrecheck.OfElements.of(arguments.get(0));
    }

    private static ValuePrecheck of(Annotation[] annotations, Class<?> type) {
        List<PredicateValidator<Annotation, Object>> validators = Arrays.stream(annotations)
                .flatMap(annotation -> validators(annotation, type))
                .toList();
        boolean acceptsAbsence = validators.stream().allMatch(PredicateValidator::acceptsAbsence);
        List<PredicateValidator<Annotation, Object>> ofValues = validators.stream()
                .filter(validator -> !validator.acceptsAnyValue())
                .toList();
        if (ofValues.isEmpty()) {
            return acceptsAbsence ? ValuePrecheck.NOTHING : ValuePrecheck.PRESENCE;
        }
        return ofValues.size() == 1
                ? new OfValidator(ofValues.get(0), acceptsAbsence)
                : new OfValidators(new ArrayList<>(ofValues), acceptsAbsence);
    }

    /** The validators of a constraint and of its composing constraints; none if the annotation is not a constraint. */
    static Stream<PredicateValidator<Annotation, Object>> validators(Annotation annotation, Class<?> type) {
        Constraint constraint = annotation.annotationType().getAnnotation(Constraint.class);
        if (constraint == null) {
            requireNoContainer(annotation.annotationType());
            return Stream.empty();
        }
        Stream<PredicateValidator<Annotation, Object>> composing =
                Arrays.stream(annotation.annotationType().getAnnotations()).flatMap(part -> validators(part, type));
        return constraint.validatedBy().length == 0
                ? composing
                : Stream.concat(composing, Stream.of(validator(annotation, constraint, type)));
    }

    // Java wraps repeated constraints in a container annotation that is not a constraint; ignoring it would skip them.
    private static void requireNoContainer(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            Class<?> contained = method.getReturnType().getComponentType();
            if (contained != null && contained.isAnnotationPresent(Constraint.class)) {
                throw new IllegalStateException("repeated constraint " + contained + " is not supported");
            }
        }
    }

    private static PredicateValidator<Annotation, Object> validator(
            Annotation annotation, Constraint constraint, Class<?> type) {
        for (Class<? extends ConstraintValidator<?, ?>> candidate : constraint.validatedBy()) {
            if (PredicateValidator.class.isAssignableFrom(candidate)
                    && validatedType(candidate).isAssignableFrom(type)) {
                return create(candidate, annotation);
            }
        }
        throw new IllegalStateException("no PredicateValidator for " + annotation + " on " + type);
    }

    @SuppressWarnings("unchecked") // the validator accepts this annotation and values of this type
    private static PredicateValidator<Annotation, Object> create(Class<?> type, Annotation annotation) {
        try {
            var validator = (PredicateValidator<Annotation, Object>)
                    type.getDeclaredConstructor().newInstance();
            validator.initialize(annotation);
            return validator;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot create " + type, e);
        }
    }

    private static Class<?> validatedType(Class<?> validator) {
        return Arrays.stream(validator.getGenericInterfaces())
                .filter(ParameterizedType.class::isInstance)
                .map(type -> (ParameterizedType) type)
                .filter(type -> type.getRawType() == PredicateValidator.class)
                .<Class<?>>map(type -> rawTypeOf(type.getActualTypeArguments()[1]))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(validator + " does not declare the type that it validates"));
    }

    static Class<?> rawTypeOf(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    /** Precheck of one constraint. */
    private record OfValidator(PredicateValidator<Annotation, Object> validator, boolean acceptsAbsence)
            implements ValuePrecheck {
        @Override
        public boolean accepts(@Nullable Object value, PrecheckScope scope) {
            if (value == null) {
                return acceptsAbsence;
            }
            return scope.noControlCharacters()
                    ? validator.acceptsWithoutControlCharacters(value)
                    : validator.accepts(value);
        }
    }

    /** Precheck of several constraints. */
    private record OfValidators(List<PredicateValidator<Annotation, Object>> validators, boolean acceptsAbsence)
            implements ValuePrecheck {
        @Override
        public boolean accepts(@Nullable Object value, PrecheckScope scope) {
            return value == null ? acceptsAbsence : acceptsValue(value, scope.noControlCharacters());
        }

        private boolean acceptsValue(Object value, boolean noControlCharacters) {
            for (int i = 0; i < validators.size(); i++) {
                PredicateValidator<Annotation, Object> validator = validators.get(i);
                if (!(noControlCharacters
                        ? validator.acceptsWithoutControlCharacters(value)
                        : validator.accepts(value))) {
                    return false;
                }
            }
            return true;
        }
    }
}
