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

/** A type where it is used in the model, with the constraints on it. */
public record Use(AnnotatedType annotated) {
    static Use of(RecordComponent component) {
        return new Use(component.getAccessor().getAnnotatedReturnType());
    }

    public Class<?> type() {
        return (Class<?>)
                (annotated.getType() instanceof ParameterizedType type ? type.getRawType() : annotated.getType());
    }

    /** What stands in this container, the last one if there are two. */
    Use element() {
        AnnotatedType[] arguments = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments();
        return new Use(arguments[arguments.length - 1]);
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

    /** The annotation that says how a string looks; its name is that of the samples. */
    Optional<String> form() {
        return Arrays.stream(annotated.getAnnotations())
                .map(annotation -> annotation.annotationType().getSimpleName())
                .filter(Samples.forms()::contains)
                .findFirst();
    }
}
