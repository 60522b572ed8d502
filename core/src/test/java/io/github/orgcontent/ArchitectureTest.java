package io.github.orgcontent;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final String BASE = "io.github.orgcontent";

    private static final Set<String> VALUES_AND_RULES =
            Set.of("collection", "constraint", "language", "rule", "text", "value");

    /** Packages and their allowed dependencies; the root package and {@code validation} may depend on all packages. */
    private static final Map<String, Set<String>> LAYERS = Map.ofEntries(
            Map.entry("message", Set.of()),
            Map.entry("collection", Set.of()),
            Map.entry("pattern", Set.of()),
            Map.entry("text.access", Set.of("language")),
            Map.entry("rule", Set.of()),
            Map.entry("rule.violation", Set.of("rule")),
            Map.entry("value", Set.of("message", "pattern")),
            Map.entry("language", Set.of("collection", "message", "pattern", "value")),
            Map.entry("text", Set.of("collection", "language", "text.access", "value")),
            Map.entry(
                    "constraint", Set.of("message", "pattern", "rule", "rule.violation", "language", "text", "value")),
            Map.entry("media", VALUES_AND_RULES),
            Map.entry("richtext", with(VALUES_AND_RULES, "media")),
            Map.entry("traversal", with(VALUES_AND_RULES, "richtext")),
            Map.entry("organization", with(VALUES_AND_RULES, "media", "richtext", "traversal")),
            Map.entry("work", with(VALUES_AND_RULES, "media", "organization", "richtext", "traversal")),
            Map.entry("news", with(VALUES_AND_RULES, "media", "organization", "richtext", "traversal", "work")),
            Map.entry("validation.precheck", with(VALUES_AND_RULES, "richtext")));

    private static Set<String> with(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    @Test
    void packagesDependOnlyOnAllowedPackages() {
        LayeredArchitecture architecture = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(BASE + "..")
                .layer("content")
                .definedBy(BASE)
                .layer("validation")
                .definedBy(BASE + ".validation");
        for (String layer : LAYERS.keySet()) {
            architecture = architecture.layer(layer).definedBy(BASE + "." + layer);
        }
        for (var layer : LAYERS.entrySet()) {
            String[] known = layer.getValue().toArray(String[]::new);
            var specification = architecture.whereLayer(layer.getKey());
            architecture =
                    known.length == 0 ? specification.mayNotAccessAnyLayer() : specification.mayOnlyAccessLayers(known);
        }
        architecture
                .whereLayer("validation")
                .mayNotBeAccessedByAnyLayer()
                .ensureAllClassesAreContainedInArchitecture()
                .check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
