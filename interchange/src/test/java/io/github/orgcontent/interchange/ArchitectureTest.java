package io.github.orgcontent.interchange;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final String BASE = "io.github.orgcontent.interchange";

    /** What formats share, each with what it may know; the base package is the empty name. */
    private static final Map<String, Set<String>> SHARED =
            Map.of("", Set.of(), "publication", Set.of(), "loss", Set.of(""), "need", Set.of());

    /** The formats that are made with others; one may always know what formats share. */
    private static final Map<String, Set<String>> MADE_WITH = Map.of(
            "atom", Set.of("html"),
            "html", Set.of("schemaorg"),
            "jsonfeed", Set.of("html"),
            "ninjs", Set.of("html"));

    /** What depends on the clock, on chance, or on where the program runs. */
    private static final Pattern OF_THE_MACHINE = Pattern.compile("java\\.time\\.[A-Za-z]+\\.now\\(.*"
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

    /** Types that cannot be used without the default locale or time zone, or that give another order each time. */
    private static final Pattern OF_THE_PAST =
            Pattern.compile("java\\.util\\.(?:Date|Calendar|GregorianCalendar|TimeZone"
                    + "|Random|Formatter|Scanner)|java\\.text\\.(?:[A-Za-z]*Format|Collator|BreakIterator)|java\\.sql\\..*"
                    + "|java\\.io\\.(?:FileReader|FileWriter)");

    private static Map<String, Set<String>> knownByPackage() {
        var known = new TreeMap<String, Set<String>>();
        for (JavaClass type : CLASSES) {
            known.computeIfAbsent(nameOf(type), name -> new TreeSet<>())
                    .addAll(type.getDirectDependenciesFromSelf().stream()
                            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                            .filter(target -> target.getPackageName().startsWith(BASE))
                            .map(ArchitectureTest::nameOf)
                            .collect(Collectors.toSet()));
        }
        known.forEach((name, others) -> others.remove(name));
        return known;
    }

    private static String nameOf(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(BASE) ? "" : name.substring(BASE.length() + 1);
    }

    private static DescribedPredicate<JavaMethodCall> callOf(Pattern pattern) {
        return DescribedPredicate.describe(
                pattern.pattern(),
                call -> pattern.matcher(call.getTarget().getFullName()).matches());
    }

    @Test
    void whatFormatsShareKnowsNoFormat() {
        Map<String, Set<String>> known = knownByPackage();

        assertThat(known).containsKeys(SHARED.keySet().toArray(String[]::new));
        SHARED.forEach((name, allowed) -> assertThat(allowed).as(name).containsAll(known.get(name)));
    }

    @Test
    void formatsKnowNoOtherFormatsButThoseTheyAreMadeWith() {
        knownByPackage().forEach((name, others) -> {
            if (!SHARED.containsKey(name)) {
                others.removeAll(SHARED.keySet());
                assertThat(MADE_WITH.getOrDefault(name, Set.of())).as(name).containsAll(others);
            }
        });
    }

    @Test
    void eachFormatHasOnePublicType() {
        Map<String, Long> publicTypes = CLASSES.stream()
                .filter(type -> !SHARED.containsKey(nameOf(type)))
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .collect(Collectors.groupingBy(ArchitectureTest::nameOf, Collectors.counting()));

        assertThat(publicTypes.keySet()).containsAll(MADE_WITH.keySet());
        assertThat(publicTypes).allSatisfy((name, count) -> assertThat(count).isEqualTo(1));
        assertThat(publicTypes.keySet())
                .containsExactlyInAnyOrderElementsOf(knownByPackage().keySet().stream()
                        .filter(name -> !SHARED.containsKey(name))
                        .toList());
    }

    @Test
    void nothingDependsOnWhereAndWhenItRuns() {
        noClasses().should(callMethodWhere(callOf(OF_THE_MACHINE))).check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        OF_THE_PAST.pattern(),
                        type -> OF_THE_PAST.matcher(type.getName()).matches()))
                .check(CLASSES);
    }

    @Test
    void whatDependsOnWhereAndWhenItRunsIsFound() {
        JavaClasses sample = new ClassFileImporter().importClasses(Unsteady.class);

        assertThat(sample.get(Unsteady.class).getMethodCallsFromSelf())
                .extracting(call -> call.getTarget().getFullName())
                .filteredOn(name -> OF_THE_MACHINE.matcher(name).matches())
                .hasSize(5);
    }

    /** What must not be done. */
    @SuppressWarnings({"StringCaseLocaleUsage", "DefaultLocale", "unused", "JavaTimeDefaultTimeZone"})
    private static final class Unsteady {
        static String all() {
            return String.format("%s", "I".toLowerCase())
                    + java.time.Instant.now()
                    + java.time.LocalDate.now()
                    + java.util.UUID.randomUUID();
        }
    }
}
