package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.language.LanguageTag;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The quotation marks of a language, such as “ ” and ‘ ’ in English (CLDR, delimiters).
 *
 * @param outer opening and closing mark of a quotation
 * @param inner opening and closing mark of a quotation within a quotation
 */
public record QuotationMarks(Pair outer, Pair inner) {
    /** An opening and a closing mark, of one character each. */
    public record Pair(String open, String close) {}

    private static final QuotationMarks DEFAULT = parse("“”‘’");
    private static final Map<String, QuotationMarks> BY_LANGUAGE = read();

    /** The marks of a language; “ and ” if CLDR has no others. */
    public static QuotationMarks of(LanguageTag language) {
        String tag = language.language();
        String script = language.script().map(subtag -> "-" + subtag).orElse("");
        String region = language.region().map(subtag -> "-" + subtag).orElse("");
        return Stream.of(tag + script + region, tag + region, tag + script, tag)
                .map(BY_LANGUAGE::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(DEFAULT);
    }

    /** The pair at a depth; the outermost quotation has the depth 0. */
    public Pair at(int depth) {
        return depth % 2 == 0 ? outer : inner;
    }

    private static QuotationMarks parse(String marks) {
        return new QuotationMarks(
                new Pair(marks.substring(0, 1), marks.substring(1, 2)),
                new Pair(marks.substring(2, 3), marks.substring(3, 4)));
    }

    private static Map<String, QuotationMarks> read() {
        Map<String, QuotationMarks> marks = new HashMap<>();
        try (InputStream in = QuotationMarks.class.getResourceAsStream("quotation-marks.txt");
                var reader = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(in, "quotation-marks.txt"), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> parts = List.of(line.split(" "));
                parts.stream().skip(1).forEach(language -> marks.put(language, parse(parts.get(0))));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(marks);
    }
}
