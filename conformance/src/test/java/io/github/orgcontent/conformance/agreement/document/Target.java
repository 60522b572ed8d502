package io.github.orgcontent.conformance.agreement.document;

import io.github.orgcontent.json.ContentSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A location in documents of a type for which documents are generated.
 *
 * @param steps names of properties, {@link #EACH} into lists and language maps, types of branches
 * @param name the object and its property, independent of the path
 */
public record Target(Class<?> type, List<String> steps, Shape shape, String name) {
    /** The step to an element of a list, or to the value under a language. */
    public static final String EACH = "*";

    /** All locations of a type, by name. */
    static Map<String, List<Target>> of(Class<?> type) {
        List<Target> targets = new ArrayList<>();
        new Target(type, List.of(), Shapes.of(type), type.getSimpleName()).collect(targets);
        return targets.stream().collect(Collectors.groupingBy(Target::name, LinkedHashMap::new, Collectors.toList()));
    }

    /** All locations of all types. */
    public static Map<Class<?>, Map<String, List<Target>>> all() {
        return ContentSchema.types().stream()
                .collect(Collectors.toMap(Function.identity(), Target::of, (one, other) -> one, LinkedHashMap::new));
    }

    private void collect(List<Target> targets) {
        targets.add(this);
        if (shape instanceof Shape.Properties object) {
            object.properties()
                    .forEach((property, value) -> step(property, value.shape(), object.name() + "." + property)
                            .collect(targets));
        } else if (shape instanceof Shape.Choice choice) {
            choice.branches()
                    .forEach((type, branch) -> step(type, branch, branch.name()).collect(targets));
        } else if (shape instanceof Shape.Languages languages) {
            step(EACH, languages.value(), name + EACH).collect(targets);
        } else if (shape instanceof Shape.Items items) {
            step(EACH, items.item(), name + EACH).collect(targets);
        }
    }

    private Target step(String step, Shape to, String called) {
        return new Target(type, Json.plus(steps, steps.size(), step), to, called);
    }

    @Override
    public String toString() {
        return type.getSimpleName() + " " + String.join("/", steps);
    }
}
