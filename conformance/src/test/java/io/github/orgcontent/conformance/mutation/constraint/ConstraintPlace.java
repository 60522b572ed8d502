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
 * One constraint where it stands in the model, or one rule of a type.
 *
 * @param component the component that it is on, or nothing for a rule
 * @param inside what it is on in that component: nothing for the component itself, and a step for each container
 * @param constraint the name of the annotation, or the code of the rule
 */
record ConstraintPlace(Class<?> bean, String component, String inside, String constraint) {
    /** The step to an element of a list or set, or a value in a map. */
    static final String ELEMENT = "*";

    /** The step to a key in a map. */
    static final String KEY = "^";

    private static final String KEY_NODE = "<map key>";

    /** How many steps some constraints add to their own place to say what is wrong in it. */
    private static final Map<Class<?>, Integer> ADDED =
            Map.of(Length.class, 1, UniqueItems.class, 1, UniqueIds.class, 2);

    /** Which constraint a violation is of. */
    static ConstraintPlace of(ConstraintViolation<?> violation) {
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
        return new ConstraintPlace(bean, nodes.get(last).getName(), inside.toString(), type.getSimpleName());
    }

    /** A rule, by its code or by the key of its message. */
    static ConstraintPlace rule(Class<?> bean, String code) {
        return new ConstraintPlace(bean, "", "", code.replace(MessageCatalog.PREFIX, ""));
    }

    boolean isRule() {
        return component.isEmpty();
    }

    @Override
    public String toString() {
        return bean.getSimpleName() + (isRule() ? ": " : "." + component + inside + " @") + constraint;
    }
}
