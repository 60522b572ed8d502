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
 * What texts in a language are made of.
 *
 * @param quotes the opening and the closing quotation mark
 */
record Lexicon(
        LanguageTag language,
        List<String> words,
        List<String> places,
        List<String> people,
        List<String> roles,
        List<String> quotes,
        String comma) {
    static Lexicon of(String language) {
        var lists = new Properties();
        try (InputStream in = Lexicon.class.getResourceAsStream(language + ".properties")) {
            if (in == null) {
                throw new IllegalArgumentException("there are no words in " + language);
            }
            lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lexicon(
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
