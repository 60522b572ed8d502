package io.github.orgcontent.benchmarks.documents;

import java.util.List;

/**
 * What an article is to be like.
 *
 * @param languages the languages, the original first
 * @param section the characters of running text below each heading, in each language
 * @param paragraph the characters of a paragraph
 * @param line the characters of a short text, such as a label
 */
record Shape(List<String> languages, int sections, int section, int paragraph, int line) {
    static final Shape SHORT = new Shape(List.of("en"), 1, 110, 110, 18);
    static final Shape BILINGUAL = new Shape(List.of("en", "de"), 2, 850, 350, 40);
    static final Shape LONG = new Shape(List.of("en", "ar", "de", "fr", "ru", "uk"), 2, 700, 350, 36);

    Shape in(String language) {
        return new Shape(List.of(language), sections, section, paragraph, line);
    }
}
