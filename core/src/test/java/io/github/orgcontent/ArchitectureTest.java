package io.github.orgcontent;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final String BASE = "io.github.orgcontent";

    /** The packages, each with those that it may know; the base package and validation may know all. */
    private static final Map<String, Set<String>> LAYERS = Map.ofEntries(
            Map.entry("message", Set.of()),
            Map.entry("collection", Set.of()),
            Map.entry("pattern", Set.of()),
            Map.entry("trust", Set.of()),
            Map.entry("text", Set.of("collection", "message", "pattern", "trust")),
            Map.entry("constraint", Set.of("message", "pattern", "text")),
            Map.entry("media", Set.of("collection", "constraint", "text")),
            Map.entry("richtext", Set.of("collection", "constraint", "media", "text", "trust")),
            Map.entry("screening", Set.of("collection", "constraint", "richtext", "text", "trust")),
            Map.entry("traversal", Set.of("collection", "constraint", "richtext", "text")),
            Map.entry("organization", Set.of("collection", "constraint", "media", "richtext", "text", "traversal")),
            Map.entry(
                    "work",
                    Set.of("collection", "constraint", "media", "organization", "richtext", "text", "traversal")),
            Map.entry(
                    "news",
                    Set.of(
                            "collection",
                            "constraint",
                            "media",
                            "organization",
                            "richtext",
                            "text",
                            "traversal",
                            "work")));

    @Test
    void noPackagePointsBack() {
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
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
