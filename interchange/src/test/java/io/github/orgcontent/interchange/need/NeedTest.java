package io.github.orgcontent.interchange.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each format that needs a library does without it; {@link Calls} has the formats. */
class NeedTest {
    // what a user of the module has who adds nothing to it
    private static final Pattern REQUIRED =
            Pattern.compile("(?:jackson-(?:annotations|core|databind)|jakarta\\.validation-api|hibernate-validator"
                    + "|jboss-logging|classmate|jspecify)-.*\\.jar|orgcontent-.*\\.jar|classes|test-classes");
    // what comes with a library and has another name
    private static final Map<String, List<String>> COMPANIONS =
            Map.of("ez-vcard", List.of("vinnie"), "commonmark-ext-gfm-tables", List.of("commonmark"));

    static Stream<List<String>> formats() {
        return Calls.ALL.keySet().stream();
    }

    private static ClassLoader loader(List<String> libraries) {
        URL[] urls = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(Files::exists)
                .filter(path -> isAmong(libraries, path.getFileName().toString()))
                .map(NeedTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static boolean isAmong(List<String> libraries, String file) {
        return REQUIRED.matcher(file).matches()
                || libraries.stream()
                        .map(library -> library.substring(library.indexOf(':') + 1))
                        .flatMap(name ->
                                Stream.concat(Stream.of(name), COMPANIONS.getOrDefault(name, List.of()).stream()))
                        .anyMatch(name -> file.matches(Pattern.quote(name) + "-[0-9].*\\.jar"));
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @SuppressWarnings("unchecked") // the same class, loaded anew; what its field holds are types of the JDK
    private static List<Supplier<Object>> calls(List<String> format, List<String> libraries)
            throws ReflectiveOperationException {
        Class<?> calls = Class.forName(Calls.class.getName(), true, loader(libraries));
        assertThat(calls).isNotSameAs(Calls.class);
        var all = (Map<List<String>, List<Supplier<Object>>>)
                calls.getField("ALL").get(null);
        return Objects.requireNonNull(all.get(format));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFormatSaysInOneSentenceWhichLibraryIsMissing(List<String> format) throws ReflectiveOperationException {
        for (int i = 1; i < format.size(); i++) {
            String sentence = format.get(0) + " needs the library " + format.get(i)
                    + ", which is not there; add it to your dependencies";

            assertThat(calls(format, format.subList(1, i)))
                    .isNotEmpty()
                    .allSatisfy(call -> assertThatThrownBy(call::get)
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessage(sentence));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFormatNeedsNothingElse(List<String> format) throws ReflectiveOperationException {
        List<String> results = results(calls(format, format.subList(1, format.size())));

        assertThat(results).isEqualTo(results(Objects.requireNonNull(Calls.ALL.get(format))));
    }

    private static List<String> results(List<Supplier<Object>> calls) {
        return calls.stream().map(call -> call.get().toString()).toList();
    }
}
