package io.github.orgcontent.interchange.harness;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules for the packages of every interchange artifact. Each artifact has a test that extends this class. */
public abstract class ArchitectureRules {
    private static final Path CLASS_FILES = Path.of("target/classes");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(CLASS_FILES);
    private static final String BASE = "io.github.orgcontent.interchange";

    /** The shared packages, each with its permitted dependencies; the empty name is the base package. */
    private static final Map<String, Set<String>> SHARED = Map.ofEntries(
            Map.entry("", Set.of()),
            Map.entry("feed", Set.of("", "html", "loss", "publication")), // the entries of Atom and JSON Feed hold HTML
            Map.entry("jsonimport", Set.of("", "reading")),
            Map.entry("label", Set.of()),
            Map.entry("loss", Set.of("")),
            Map.entry("pressrelease", Set.of("", "label", "loss", "publication")),
            Map.entry("publication", Set.of("")),
            Map.entry("reading", Set.of("", "weburl")),
            Map.entry("weburl", Set.of()),
            Map.entry("xml", Set.of()));

    /** The formats that contain others; each format may also depend on the shared packages. */
    private static final Map<String, Set<String>> CONTAINED = Map.of(
            "atom", Set.of("html"),
            "html", Set.of("schemaorg"),
            "jsonfeed", Set.of("html"),
            "ninjs", Set.of("html"));

    /** Calls whose result depends on the clock, on random numbers, or on the machine. */
    private static final Pattern NOT_REPRODUCIBLE = Pattern.compile("java\\.time\\.[A-Za-z]+\\.now\\(.*"
            + "|java\\.time\\.Clock\\.system.*"
            + "|java\\.time\\.ZoneId\\.systemDefault\\(\\)"
            + "|java\\.time\\.format\\.DateTimeFormatter\\.(?:ofPattern\\(java\\.lang\\.String\\)|ofLocalized.*)"
            + "|java\\.lang\\.System\\.(?:currentTimeMillis|nanoTime|lineSeparator|getenv)\\(.*"
            + "|java\\.lang\\.String\\.(?:toLowerCase|toUpperCase|getBytes)\\(\\)"
            + "|java\\.lang\\.String\\.(?:format\\(java\\.lang\\.String, .*|formatted\\(.*)"
            + "|java\\.lang\\.Math\\.random\\(\\)"
            + "|java\\.util\\.UUID\\.randomUUID\\(\\)"
            + "|java\\.util\\.Locale\\.getDefault\\(.*"
            + "|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)");

    /** Types that depend on the default locale or time zone, or that have a random order. */
    private static final Pattern FORBIDDEN_TYPES =
            Pattern.compile("java\\.util\\.(?:Date|Calendar|GregorianCalendar|TimeZone"
                    + "|Random|Formatter|Scanner)|java\\.text\\.(?:[A-Za-z]*Format|Collator|BreakIterator)|java\\.sql\\..*"
                    + "|java\\.io\\.(?:FileReader|FileWriter)");

    private static Map<String, Set<String>> dependenciesByPackage() {
        var dependencies = new TreeMap<String, Set<String>>();
        for (JavaClass type : CLASSES) {
            dependencies
                    .computeIfAbsent(nameOf(type), name -> new TreeSet<>())
                    .addAll(type.getDirectDependenciesFromSelf().stream()
                            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                            .filter(target -> target.getPackageName().startsWith(BASE))
                            .map(ArchitectureRules::nameOf)
                            .collect(Collectors.toSet()));
        }
        dependencies.forEach((name, others) -> others.remove(name));
        return dependencies;
    }

    private static String nameOf(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(BASE) ? "" : name.substring(BASE.length() + 1).replaceFirst("\\..*", "");
    }

    private static DescribedPredicate<JavaMethodCall> callOf(Pattern pattern) {
        return DescribedPredicate.describe(
                pattern.pattern(),
                call -> pattern.matcher(call.getTarget().getFullName()).matches());
    }

    /** The formats: the packages exported to all modules, except the base package. */
    private static Set<String> formats() {
        Set<String> names = module().exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .filter(name -> !name.equals(BASE))
                .map(name -> name.substring(BASE.length() + 1))
                .collect(Collectors.toSet());
        assertThat(names).isNotEmpty();
        return names;
    }

    private static ModuleDescriptor module() {
        try (InputStream in = Files.newInputStream(CLASS_FILES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void sharedPackagesHaveOnlyPermittedDependencies() {
        Map<String, Set<String>> dependencies = dependenciesByPackage();
        dependencies.keySet().removeAll(formats());

        assertThat(SHARED.keySet()).containsAll(dependencies.keySet());
        dependencies.forEach(
                (name, others) -> assertThat(SHARED.get(name)).as(name).containsAll(others));
    }

    @Test
    void formatsDependOnlyOnTheFormatsThatTheyContain() {
        Map<String, Set<String>> dependencies = dependenciesByPackage();

        assertThat(SHARED.keySet()).doesNotContainAnyElementsOf(formats());
        for (String format : formats()) {
            Set<String> others = new TreeSet<>(dependencies.getOrDefault(format, Set.of()));
            others.removeAll(SHARED.keySet());
            assertThat(CONTAINED.getOrDefault(format, Set.of())).as(format).containsAll(others);
        }
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void writersAndReadersDoNotDependOnThePublicTypeOfTheirFormat() {
        for (String format : formats()) {
            noClasses()
                    .that()
                    .resideInAPackage(BASE + "." + format + ".*..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(BASE + "." + format)
                    .check(CLASSES);
        }
    }

    @Test
    void eachFormatHasOnePublicType() {
        Map<String, Long> publicTypes = CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> formats()
                        .contains(type.getPackageName().substring(BASE.length()).replaceFirst("^\\.", "")))
                .collect(Collectors.groupingBy(ArchitectureRules::nameOf, Collectors.counting()));

        assertThat(formats())
                .allSatisfy(format -> assertThat(publicTypes.get(format)).isEqualTo(1));
    }

    @Test
    void noCallDependsOnTheMachine() {
        noClasses().should(callMethodWhere(callOf(NOT_REPRODUCIBLE))).check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        FORBIDDEN_TYPES.pattern(),
                        type -> FORBIDDEN_TYPES.matcher(type.getName()).matches()))
                .check(CLASSES);
    }

    @Test
    void callsThatDependOnTheMachineAreFound() {
        JavaClasses sample = new ClassFileImporter().importClasses(ForbiddenCalls.class);

        assertThat(sample.get(ForbiddenCalls.class).getMethodCallsFromSelf())
                .extracting(call -> call.getTarget().getFullName())
                .filteredOn(name -> NOT_REPRODUCIBLE.matcher(name).matches())
                .hasSize(5);
    }

    /** Forbidden calls. */
    @SuppressWarnings({"StringCaseLocaleUsage", "DefaultLocale", "unused", "JavaTimeDefaultTimeZone"})
    private static final class ForbiddenCalls {
        static String all() {
            return String.format("%s", "I".toLowerCase())
                    + java.time.Instant.now()
                    + java.time.LocalDate.now()
                    + java.util.UUID.randomUUID();
        }
    }
}
