package io.github.orgcontent.conformance.mutation.constraint;

import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.UniqueIds;
import io.github.orgcontent.constraint.UniqueItems;
import io.github.orgcontent.message.MessageCatalog;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A constraint at a location of the model, or a rule of a type.
 *
 * @param component the component with the constraint, or an empty string for a rule
 * @param inside the steps into containers of the component; empty for the component itself
 * @param constraint the name of the annotation, or the code of the rule
 */
record ConstraintLocation(Class<?> bean, String component, String inside, String constraint) {
    /** The step to an element of a list or set, or a value in a map. */
    static final String ELEMENT = "*";

    /** The step to a key in a map. */
    static final String KEY = "^";

    private static final String KEY_NODE = "<map key>";

    /** The number of nodes that some constraints add to the path of their own location. */
    private static final Map<Class<?>, Integer> ADDED =
            Map.of(Length.class, 1, UniqueItems.class, 1, UniqueIds.class, 2);

    /** The constraint of a violation. */
    static ConstraintLocation of(ConstraintViolation<?> violation) {
        Class<? extends Annotation> type =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        Class<?> bean = violation.getLeafBean().getClass();
        if (type == Rules.class) {
            return rule(bean, violation.getMessageTemplate().replaceAll("[{}]", ""));
        }
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        int last = nodes.size() - 1 - ADDED.getOrDefault(type, 0);
        var inside = new StringBuilder();
        while (nodes.get(last).getKind() == ElementKind.CONTAINER_ELEMENT) {
            inside.insert(0, nodes.get(last).getName().equals(KEY_NODE) ? KEY : ELEMENT);
            last--;
        }
        return new ConstraintLocation(bean, nodes.get(last).getName(), inside.toString(), type.getSimpleName());
    }

    /** A rule, by its code or by the key of its message. */
    static ConstraintLocation rule(Class<?> bean, String code) {
        return new ConstraintLocation(bean, "", "", code.replace(MessageCatalog.PREFIX, ""));
    }

    boolean isRule() {
        return component.isEmpty();
    }

    @Override
    public String toString() {
        return bean.getSimpleName() + (isRule() ? ": " : "." + component + inside + " @") + constraint;
    }
}
