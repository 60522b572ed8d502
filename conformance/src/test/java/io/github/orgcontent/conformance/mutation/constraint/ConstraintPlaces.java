package io.github.orgcontent.conformance.mutation.constraint;

import io.github.orgcontent.conformance.agreement.object.Use;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.Warnings;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.rule.RuleSet;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds every constraint that can make a document invalid, by going through the components of the records. */
final class ConstraintPlaces {
    private final Set<ConstraintPlace> places = new LinkedHashSet<>();
    private final Set<Class<?>> visited = new HashSet<>();

    private ConstraintPlaces() {}

    /** All constraints of a type and of all that is in it. */
    static Set<ConstraintPlace> in(Class<?> type) {
        var places = new ConstraintPlaces();
        places.visit(type);
        return places.places;
    }

    private void visit(Class<?> type) {
        if (!visited.add(type)) {
            return;
        } else if (type == LocalizedRichText.class) {
            visit(Block.class);
        } else if (type.isSealed()) {
            List.of(type.getPermittedSubclasses()).forEach(this::visit);
        } else if (type.isRecord()) {
            rules(type);
            for (RecordComponent component : type.getRecordComponents()) {
                use(type, component.getName(), "", component.getAccessor().getAnnotatedReturnType());
            }
        }
    }

    private void rules(Class<?> type) {
        Stream.of(type.getAnnotationsByType(Rules.class))
                .filter(rules -> !List.of(rules.groups()).contains(Warnings.class))
                .flatMap(rules -> RuleSet.of(rules.value()).stream())
                .forEach(rule -> places.add(ConstraintPlace.rule(type, rule.code())));
    }

    private void use(Class<?> bean, String component, String inside, AnnotatedType use) {
        for (Annotation annotation : use.getAnnotations()) {
            Class<?> type = annotation.annotationType();
            if (type.isAnnotationPresent(Constraint.class)) {
                places.add(new ConstraintPlace(bean, component, inside, type.getSimpleName()));
            }
        }
        if (use instanceof AnnotatedParameterizedType container) {
            AnnotatedType[] arguments = container.getAnnotatedActualTypeArguments();
            boolean isMap = Map.class.isAssignableFrom(new Use(use).type());
            for (int i = 0; i < arguments.length; i++) {
                String step = isMap && i == 0 ? ConstraintPlace.KEY : ConstraintPlace.ELEMENT;
                use(bean, component, inside + step, arguments[i]);
            }
        } else {
            visit((Class<?>) use.getType());
        }
    }
}
