package io.github.orgcontent.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A resource with named sections of entries: {@code [region]}, then {@code AC AD AE …}. An entry may be a pair
 * ({@code iw=he}) or, for private use subtags, a range ({@code qaa..qtz}).
 */
final class SubtagTable {
    private final Map<String, List<String>> sections = new HashMap<>();

    private SubtagTable(String text) {
        List<String> section = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.indexOf(']')), section);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                section.addAll(List.of(line.split(" ", -1)));
            }
        }
    }

    static SubtagTable parse(String text) {
        return new SubtagTable(text);
    }

    /** Reads the table from a resource in the package of this class. */
    static SubtagTable read(String name) {
        try (InputStream in = Objects.requireNonNull(SubtagTable.class.getResourceAsStream(name), name)) {
            return parse(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** The entries of a section, with ranges expanded. */
    List<String> entries(String section) {
        List<String> entries = new ArrayList<>();
        for (String entry : entriesOf(section)) {
            int dots = entry.indexOf("..");
            if (dots < 0) {
                entries.add(entry);
            } else {
                addRange(entries, entry.substring(0, dots), entry.substring(dots + 2));
            }
        }
        return entries;
    }

    /** The pairs of a section. */
    Map<String, String> pairs(String section) {
        Map<String, String> pairs = new HashMap<>();
        for (String entry : entriesOf(section)) {
            int equals = entry.indexOf('=');
            pairs.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        return pairs;
    }

    private List<String> entriesOf(String section) {
        return Objects.requireNonNull(sections.get(section), section);
    }

    private static void addRange(List<String> entries, String first, String last) {
        String entry = first;
        entries.add(entry);
        while (!entry.equals(last)) {
            entry = next(entry);
            entries.add(entry);
        }
    }

    // Increments the letters as a number to base 26 and keeps the case: Qaaz, Qaba.
    private static String next(String entry) {
        char[] letters = entry.toCharArray();
        int i = letters.length - 1;
        while (letters[i] == 'z' || letters[i] == 'Z') {
            letters[i] = (char) (letters[i] - ('z' - 'a'));
            i--;
        }
        letters[i]++;
        return new String(letters);
    }
}
