package io.github.orgcontent.constraint;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A violation's path under construction. Jakarta's builders offer the same three ways on at each node, but share no
 * type; this is the type.
 */
record PathStep(
        Function<String, NodeBuilderCustomizableContext> toProperty,
        Supplier<ContainerElementNodeBuilderCustomizableContext> toElement,
        Runnable end) {

    static PathStep from(ConstraintViolationBuilder builder) {
        return new PathStep(
                builder::addPropertyNode,
                () -> builder.addContainerElementNode("<element>", List.class, 0),
                builder::addConstraintViolation);
    }

    private static PathStep from(NodeBuilderCustomizableContext node) {
        return new PathStep(
                node::addPropertyNode,
                () -> node.addContainerElementNode("<element>", List.class, 0),
                node::addConstraintViolation);
    }

    private static PathStep from(ContainerElementNodeBuilderDefinedContext node) {
        return new PathStep(
                node::addPropertyNode,
                () -> node.addContainerElementNode("<element>", List.class, 0),
                node::addConstraintViolation);
    }

    PathStep property(String name) {
        return from(toProperty.apply(name));
    }

    PathStep element(Object at) {
        var node = toElement.get().inIterable();
        return from(at instanceof Integer index ? node.atIndex(index) : node.atKey(at));
    }

    void report() {
        end.run();
    }
}
