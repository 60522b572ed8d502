package io.github.orgcontent.benchmarks.documents;

import io.github.orgcontent.language.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * The words, names and punctuation marks for generated texts in one language.
 *
 * @param quotes the opening and the closing quotation mark
 */
record WordList(
        LanguageTag language,
        List<String> words,
        List<String> places,
        List<String> people,
        List<String> roles,
        List<String> quotes,
        String comma) {
    static WordList of(String language) {
        var lists = new Properties();
        try (InputStream in = WordList.class.getResourceAsStream(language + ".properties")) {
            if (in == null) {
                throw new IllegalArgumentException("no word list for " + language);
            }
            lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordList(
                LanguageTag.parse(language),
                list(lists, "words"),
                list(lists, "places"),
                list(lists, "people"),
                list(lists, "roles"),
                list(lists, "quotes"),
                lists.getProperty("comma"));
    }

    private static List<String> list(Properties lists, String name) {
        return List.of(lists.getProperty(name).split(", "));
    }
}
