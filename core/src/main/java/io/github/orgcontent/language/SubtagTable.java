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
 * A resource of named sections of words: {@code [region]}, then {@code AC AD AE …}. A word may be a pair
 * ({@code iw=he}) or, for subtags kept for private use, a range ({@code qaa..qtz}).
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

    /** The table in the resource of this name beside this class. */
    static SubtagTable read(String name) {
        try (InputStream in = Objects.requireNonNull(SubtagTable.class.getResourceAsStream(name), name)) {
            return parse(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** The words of a section, each range written out. */
    List<String> words(String section) {
        List<String> words = new ArrayList<>();
        for (String word : in(section)) {
            int dots = word.indexOf("..");
            if (dots < 0) {
                words.add(word);
            } else {
                addRange(words, word.substring(0, dots), word.substring(dots + 2));
            }
        }
        return words;
    }

    /** The pairs of a section. */
    Map<String, String> pairs(String section) {
        Map<String, String> pairs = new HashMap<>();
        for (String word : in(section)) {
            int equals = word.indexOf('=');
            pairs.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return pairs;
    }

    private List<String> in(String section) {
        return Objects.requireNonNull(sections.get(section), section);
    }

    private static void addRange(List<String> words, String first, String last) {
        String word = first;
        words.add(word);
        while (!word.equals(last)) {
            word = next(word);
            words.add(word);
        }
    }

    // Counts in the letters A to Z, keeping the case of each place: Qaaz, Qaba.
    private static String next(String word) {
        char[] letters = word.toCharArray();
        int i = letters.length - 1;
        while (letters[i] == 'z' || letters[i] == 'Z') {
            letters[i] = (char) (letters[i] - ('z' - 'a'));
            i--;
        }
        letters[i]++;
        return new String(letters);
    }
}
