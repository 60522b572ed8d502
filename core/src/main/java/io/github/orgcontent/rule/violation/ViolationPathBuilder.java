package io.github.orgcontent.rule.violation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Builder for the path of a violation. The node builders of Jakarta Validation have the same methods but no common
 * type; this record is the common type.
 */
record ViolationPathBuilder(
        Function<String, NodeBuilderCustomizableContext> toProperty,
        Supplier<ContainerElementNodeBuilderCustomizableContext> toElement,
        Runnable end) {

    static ViolationPathBuilder from(ConstraintViolationBuilder builder) {
        return new ViolationPathBuilder(
                builder::addPropertyNode,
                () -> builder.addContainerElementNode("<element>", List.class, 0),
                builder::addConstraintViolation);
    }

    private static ViolationPathBuilder from(NodeBuilderCustomizableContext node) {
        return new ViolationPathBuilder(
                node::addPropertyNode,
                () -> node.addContainerElementNode("<element>", List.class, 0),
                node::addConstraintViolation);
    }

    private static ViolationPathBuilder from(ContainerElementNodeBuilderDefinedContext node) {
        return new ViolationPathBuilder(
                node::addPropertyNode,
                () -> node.addContainerElementNode("<element>", List.class, 0),
                node::addConstraintViolation);
    }

    ViolationPathBuilder property(String name) {
        return from(toProperty.apply(name));
    }

    ViolationPathBuilder element(Object at) {
        var node = toElement.get().inIterable();
        return from(at instanceof Integer index ? node.atIndex(index) : node.atKey(at));
    }

    void report() {
        end.run();
    }
}
