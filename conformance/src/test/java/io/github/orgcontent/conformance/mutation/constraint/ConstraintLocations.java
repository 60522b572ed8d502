package io.github.orgcontent.conformance.mutation.constraint;

import io.github.orgcontent.conformance.agreement.object.TypeUse;
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

/** Finds every constraint that can make a document invalid, by a walk through the record components. */
final class ConstraintLocations {
    private final Set<ConstraintLocation> locations = new LinkedHashSet<>();
    private final Set<Class<?>> visited = new HashSet<>();

    private ConstraintLocations() {}

    /** All constraints of a type and of the types of its components. */
    static Set<ConstraintLocation> in(Class<?> type) {
        var locations = new ConstraintLocations();
        locations.visit(type);
        return locations.locations;
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
                .forEach(rule -> locations.add(ConstraintLocation.rule(type, rule.code())));
    }

    private void use(Class<?> bean, String component, String inside, AnnotatedType use) {
        for (Annotation annotation : use.getAnnotations()) {
            Class<?> type = annotation.annotationType();
            if (type.isAnnotationPresent(Constraint.class)) {
                locations.add(new ConstraintLocation(bean, component, inside, type.getSimpleName()));
            }
        }
        if (use instanceof AnnotatedParameterizedType container) {
            AnnotatedType[] arguments = container.getAnnotatedActualTypeArguments();
            boolean isMap = Map.class.isAssignableFrom(new TypeUse(use).type());
            for (int i = 0; i < arguments.length; i++) {
                String step = isMap && i == 0 ? ConstraintLocation.KEY : ConstraintLocation.ELEMENT;
                use(bean, component, inside + step, arguments[i]);
            }
        } else {
            visit((Class<?>) use.getType());
        }
    }
}
