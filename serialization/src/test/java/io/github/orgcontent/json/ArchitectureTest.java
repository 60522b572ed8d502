package io.github.orgcontent.json;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final String BASE = "io.github.orgcontent.json";

    @Test
    void dependenciesRunFromJsonToBindToSource() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(BASE + "..")
                .layer("json")
                .definedBy(BASE)
                .layer("bind")
                .definedBy(BASE + ".bind")
                .layer("source")
                .definedBy(BASE + ".source")
                .whereLayer("json")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("bind")
                .mayOnlyAccessLayers("source")
                .whereLayer("source")
                .mayNotAccessAnyLayer()
                .ensureAllClassesAreContainedInArchitecture()
                .check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("io.github.orgcontent.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
