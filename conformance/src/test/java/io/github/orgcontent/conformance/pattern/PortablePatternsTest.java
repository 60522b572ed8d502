package io.github.orgcontent.conformance.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.testing.Nodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * The patterns of the schemas give the verdict of the reader on all strings, in Java and in RE2. {@code
 * .ci/check-patterns} compares the engines of other languages with the same verdicts, from files that this test writes.
 */
class PortablePatternsTest {
    private static final Path FOLDER = Path.of("target", "patterns");
    private static final int SHOWN = 5;

    /** By default only a part of the strings is evaluated; {@code -Dagreement.strings=1} evaluates all. */
    private static final int EVERY = Integer.getInteger("agreement.strings", 10);

    private static final List<String> STRINGS = PatternStrings.all(EVERY);
    private static final List<PatternVerdicts> VERDICTS = PatternVerdicts.of(STRINGS);

    @BeforeAll
    static void writeFiles() throws IOException {
        List<SchemaPattern> patterns =
                VERDICTS.stream().map(PatternVerdicts::pattern).toList();
        ObjectNode checks = Nodes.object();
        var pairs = checks.putArray("patterns");
        patterns.forEach(pattern -> pairs.addArray().add(pattern.pattern()).add(pattern.excluded()));
        checks.set("strings", Nodes.array(STRINGS));
        // Also in a form that needs no parser: each character as a hexadecimal code point, separated by commas.
        Stream<String> coded = Stream.concat(
                patterns.stream().flatMap(pattern -> Stream.of(pattern.pattern(), pattern.excluded())),
                STRINGS.stream());
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("checks.json"), checks.toString());
        Files.writeString(
                FOLDER.resolve("checks.txt"),
                coded.map(PortablePatternsTest::coded)
                        .collect(Collectors.joining("\n", patterns.size() + " " + STRINGS.size() + "\n", "\n")));
        Files.write(
                FOLDER.resolve("expected.txt"),
                VERDICTS.stream().map(PatternVerdicts::verdicts).toList());
    }

    @Test
    void javaGivesTheVerdictOfTheReader() throws IOException {
        assertThat(differences("java", pattern -> {
                    var compiled = java.util.regex.Pattern.compile(pattern);
                    return text -> compiled.matcher(text).find();
                }))
                .isEmpty();
    }

    @Test
    void re2GivesTheVerdictOfTheReader() throws IOException {
        assertThat(differences("re2j", pattern -> {
                    var compiled = com.google.re2j.Pattern.compile(pattern);
                    return text -> compiled.matcher(text).find();
                }))
                .isEmpty();
    }

    @Test
    void eachPatternAcceptsAndRejectsSomeStrings() {
        assertThat(VERDICTS)
                .extracting(verdicts -> verdicts.pattern().name() + " " + verdicts.has('1') + " " + verdicts.has('0'))
                .allMatch(line -> line.endsWith(" true true"));
    }

    private static List<String> differences(String name, Function<String, Predicate<String>> engine)
            throws IOException {
        List<String> all = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (PatternVerdicts verdicts : VERDICTS) {
            SchemaPattern pattern = verdicts.pattern();
            Predicate<String> matches = engine.apply(pattern.pattern());
            Predicate<String> excludes =
                    pattern.excluded().isEmpty() ? text -> false : engine.apply(pattern.excluded());
            Predicate<String> accepts = text -> matches.test(text) && !excludes.test(text);
            lines.add(
                    STRINGS.stream().map(text -> accepts.test(text) ? "1" : "0").collect(Collectors.joining()));
            verdicts.differences(STRINGS, accepts).stream()
                    .limit(SHOWN)
                    .forEach(text -> all.add(pattern.name() + " and " + coded(text)));
        }
        Files.write(FOLDER.resolve(name + ".txt"), lines);
        return all;
    }

    private static String coded(String text) {
        return text.codePoints()
                .mapToObj(c -> Integer.toHexString(c).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }
}
