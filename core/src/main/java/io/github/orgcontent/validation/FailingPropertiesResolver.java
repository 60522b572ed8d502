package io.github.orgcontent.validation;

import io.github.orgcontent.validation.precheck.PrecheckScope;
import io.github.orgcontent.validation.precheck.RecordPrecheck;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/**
 * Restricts the validation provider to components with violations. Most components of an invalid document are valid,
 * and the precheck is much faster than the provider. An instance is for one validation.
 */
final class FailingPropertiesResolver implements TraversableResolver {
    private @Nullable Object lastDocument;
    private String lastComponent = "";
    private boolean hasViolations;

    @Override
    public boolean isReachable(
            @Nullable Object document, Path.Node node, Class<?> root, Path path, ElementType elementType) {
        return !(document instanceof Record) || hasViolations(document, node.getName());
    }

    @Override
    public boolean isCascadable(
            @Nullable Object document, Path.Node node, Class<?> root, Path path, ElementType elementType) {
        return !(document instanceof Record)
                || !RecordPrecheck.of(document.getClass())
                        .acceptsBelow(node.getName(), document, PrecheckScope.EVERYTHING);
    }

    // The provider calls this for each constraint of a component, and again before it cascades.
    @SuppressWarnings("ReferenceEquality") // equality would be correct as well, but slower than the precheck
    private boolean hasViolations(Object document, String name) {
        if (document != lastDocument || !name.equals(lastComponent)) {
            lastDocument = document;
            lastComponent = name;
            hasViolations = !RecordPrecheck.of(document.getClass()).acceptsAll(name, document, PrecheckScope.EVERYTHING);
        }
        return hasViolations;
    }
}
