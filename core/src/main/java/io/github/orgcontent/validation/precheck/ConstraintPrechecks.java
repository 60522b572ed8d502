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

/** Makes checks from the constraints that stand in the declaration of a component. */
final class ConstraintPrechecks {
    private ConstraintPrechecks() {}

    /**
     * The check of what stands at a type and inside its angle brackets.
     *
     * @param annotations the annotations at the outermost type, which Java keeps apart from the type
     */
    static ValuePrecheck of(AnnotatedType type, Annotation[] annotations) {
        ValuePrecheck whole = of(annotations, rawTypeOf(type.getType()));
        return type instanceof AnnotatedParameterizedType container ? whole.and(inside(container)) : whole;
    }

    private static ValuePrecheck inside(AnnotatedParameterizedType container) {
        List<ValuePrecheck> arguments = Arrays.stream(container.getAnnotatedActualTypeArguments())
                .map(argument -> of(argument, argument.getAnnotations()))
                .toList();
        boolean isMap = Map.class.isAssignableFrom(rawTypeOf(container.getType()));
        return isMap
                ? ValuePrecheck.OfEntries.of(arguments.get(0), arguments.get(1))
                : ValuePrecheck.OfElements.of(arguments.get(0));
    }

    private static ValuePrecheck of(Annotation[] annotations, Class<?> type) {
        List<PredicateValidator<Annotation, Object>> judges = Arrays.stream(annotations)
                .flatMap(annotation -> judges(annotation, type))
                .toList();
        boolean acceptsAbsence = judges.stream().allMatch(PredicateValidator::acceptsAbsence);
        List<PredicateValidator<Annotation, Object>> ofValues =
                judges.stream().filter(judge -> !judge.acceptsAnyValue()).toList();
        if (ofValues.isEmpty()) {
            return acceptsAbsence ? ValuePrecheck.NOTHING : ValuePrecheck.PRESENCE;
        }
        return ofValues.size() == 1
                ? new OfJudge(ofValues.get(0), acceptsAbsence)
                : new OfJudges(new ArrayList<>(ofValues), acceptsAbsence);
    }

    /** The judges of a constraint and of the constraints that it is composed of; none, if it is no constraint. */
    static Stream<PredicateValidator<Annotation, Object>> judges(Annotation annotation, Class<?> type) {
        Constraint constraint = annotation.annotationType().getAnnotation(Constraint.class);
        if (constraint == null) {
            requireNoContainer(annotation.annotationType());
            return Stream.empty();
        }
        Stream<PredicateValidator<Annotation, Object>> composing =
                Arrays.stream(annotation.annotationType().getAnnotations()).flatMap(part -> judges(part, type));
        return constraint.validatedBy().length == 0
                ? composing
                : Stream.concat(composing, Stream.of(judge(annotation, constraint, type)));
    }

    // Of several constraints of one kind at one place, Java makes one annotation that is none: they must not be
    // overlooked.
    private static void requireNoContainer(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            Class<?> held = method.getReturnType().getComponentType();
            if (held != null && held.isAnnotationPresent(Constraint.class)) {
                throw new IllegalStateException("nobody judges several " + held + " at one place");
            }
        }
    }

    private static PredicateValidator<Annotation, Object> judge(
            Annotation annotation, Constraint constraint, Class<?> type) {
        for (Class<? extends ConstraintValidator<?, ?>> validator : constraint.validatedBy()) {
            if (PredicateValidator.class.isAssignableFrom(validator)
                    && judgedBy(validator).isAssignableFrom(type)) {
                return make(validator, annotation);
            }
        }
        throw new IllegalStateException("nobody judges " + annotation + " on " + type);
    }

    @SuppressWarnings("unchecked") // the validator is one for this annotation and for values of this type
    private static PredicateValidator<Annotation, Object> make(Class<?> validator, Annotation annotation) {
        try {
            var judge = (PredicateValidator<Annotation, Object>)
                    validator.getDeclaredConstructor().newInstance();
            judge.initialize(annotation);
            return judge;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + validator, e);
        }
    }

    private static Class<?> judgedBy(Class<?> validator) {
        return Arrays.stream(validator.getGenericInterfaces())
                .filter(ParameterizedType.class::isInstance)
                .map(type -> (ParameterizedType) type)
                .filter(type -> type.getRawType() == PredicateValidator.class)
                .<Class<?>>map(type -> rawTypeOf(type.getActualTypeArguments()[1]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(validator + " does not say what it judges"));
    }

    static Class<?> rawTypeOf(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    /** What stands at one place, as one constraint has it. */
    private record OfJudge(PredicateValidator<Annotation, Object> judge, boolean acceptsAbsence)
            implements ValuePrecheck {
        @Override
        public boolean accepts(@Nullable Object value, PrecheckScope question) {
            if (value == null) {
                return acceptsAbsence;
            }
            return question.cleanText() ? judge.acceptsWithoutControlCharacters(value) : judge.accepts(value);
        }
    }

    /** What stands at one place, as several constraints have it. */
    private record OfJudges(List<PredicateValidator<Annotation, Object>> judges, boolean acceptsAbsence)
            implements ValuePrecheck {
        @Override
        public boolean accepts(@Nullable Object value, PrecheckScope question) {
            return value == null ? acceptsAbsence : acceptsValue(value, question.cleanText());
        }

        private boolean acceptsValue(Object value, boolean isClean) {
            for (int i = 0; i < judges.size(); i++) {
                PredicateValidator<Annotation, Object> judge = judges.get(i);
                if (!(isClean ? judge.acceptsWithoutControlCharacters(value) : judge.accepts(value))) {
                    return false;
                }
            }
            return true;
        }
    }
}
