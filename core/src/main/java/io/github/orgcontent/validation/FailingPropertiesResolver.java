package io.github.orgcontent.validation;

import io.github.orgcontent.validation.precheck.PrecheckScope;
import io.github.orgcontent.validation.precheck.RecordPrecheck;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/**
 * Leads the validation provider only to those components in which there is something to report: most of a document that
 * is not valid is without fault, and to screen it costs a fraction of the provider's walk. Serves one validation.
 */
final class FailingPropertiesResolver implements TraversableResolver {
    private @Nullable Object asked;
    private String component = "";
    private boolean answer;

    @Override
    public boolean isReachable(
            @Nullable Object document, Path.Node node, Class<?> root, Path path, ElementType elementType) {
        return !(document instanceof Record) || isRefused(document, node.getName());
    }

    @Override
    public boolean isCascadable(
            @Nullable Object document, Path.Node node, Class<?> root, Path path, ElementType elementType) {
        return !(document instanceof Record)
                || !RecordPrecheck.of(document.getClass())
                        .acceptsBelow(node.getName(), document, PrecheckScope.EVERYTHING);
    }

    // Asked for each constraint of a component in turn, and once more before what lies below it.
    @SuppressWarnings("ReferenceEquality") // an equal document would do, but to compare costs more than to ask
    private boolean isRefused(Object document, String name) {
        if (document != asked || !name.equals(component)) {
            asked = document;
            component = name;
            answer = !RecordPrecheck.of(document.getClass()).acceptsAll(name, document, PrecheckScope.EVERYTHING);
        }
        return answer;
    }
}
