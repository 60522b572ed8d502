package io.github.orgcontent.conformance.agreement.object;

import io.github.orgcontent.conformance.agreement.document.Samples;
import io.github.orgcontent.constraint.Required;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** The use of a type in the model, with the constraints on it. */
public record TypeUse(AnnotatedType annotated) {
    static TypeUse of(RecordComponent component) {
        return new TypeUse(component.getAccessor().getAnnotatedReturnType());
    }

    public Class<?> type() {
        return (Class<?>)
                (annotated.getType() instanceof ParameterizedType type ? type.getRawType() : annotated.getType());
    }

    /** The type of the elements of this container; of a map, the type of the values. */
    TypeUse element() {
        AnnotatedType[] arguments = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments();
        return new TypeUse(arguments[arguments.length - 1]);
    }

    <A extends Annotation> Optional<A> find(Class<A> annotation) {
        return Optional.ofNullable(annotated.getAnnotation(annotation));
    }

    boolean has(Class<? extends Annotation> annotation) {
        return annotated.isAnnotationPresent(annotation);
    }

    boolean isRequired() {
        return has(Required.class) || type().isPrimitive();
    }

    /** The name of the annotation with the string format, which is the name of the samples. */
    Optional<String> form() {
        return Arrays.stream(annotated.getAnnotations())
                .map(annotation -> annotation.annotationType().getSimpleName())
                .filter(Samples.forms()::contains)
                .findFirst();
    }
}
