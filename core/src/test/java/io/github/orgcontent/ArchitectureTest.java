package io.github.orgcontent;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final String BASE = "io.github.orgcontent";

    @Test
    void noPackagePointsBack() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(BASE + "..")
                .layer("message")
                .definedBy(BASE + ".message")
                .layer("collection")
                .definedBy(BASE + ".collection")
                .layer("text")
                .definedBy(BASE + ".text")
                .layer("constraint")
                .definedBy(BASE + ".constraint")
                .layer("media")
                .definedBy(BASE + ".media")
                .layer("richtext")
                .definedBy(BASE + ".richtext")
                .layer("traversal")
                .definedBy(BASE + ".traversal")
                .layer("organization")
                .definedBy(BASE + ".organization")
                .layer("work")
                .definedBy(BASE + ".work")
                .layer("news")
                .definedBy(BASE + ".news")
                .layer("content")
                .definedBy(BASE)
                .layer("validation")
                .definedBy(BASE + ".validation")
                .whereLayer("message")
                .mayNotAccessAnyLayer()
                .whereLayer("collection")
                .mayNotAccessAnyLayer()
                .whereLayer("text")
                .mayOnlyAccessLayers("message")
                .whereLayer("constraint")
                .mayOnlyAccessLayers("message", "text")
                .whereLayer("media")
                .mayOnlyAccessLayers("collection", "constraint", "text")
                .whereLayer("richtext")
                .mayOnlyAccessLayers("collection", "constraint", "media", "text")
                .whereLayer("traversal")
                .mayOnlyAccessLayers("constraint", "richtext", "text")
                .whereLayer("organization")
                .mayOnlyAccessLayers("collection", "constraint", "media", "richtext", "text", "traversal")
                .whereLayer("work")
                .mayOnlyAccessLayers(
                        "collection", "constraint", "media", "organization", "richtext", "text", "traversal")
                .whereLayer("news")
                .mayOnlyAccessLayers(
                        "collection", "constraint", "media", "organization", "richtext", "text", "traversal", "work")
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
