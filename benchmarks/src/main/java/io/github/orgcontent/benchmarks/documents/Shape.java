package io.github.orgcontent.benchmarks.documents;

import java.util.List;

/**
 * What an article is to be like. The lengths are those of real press releases: paragraphs of three to five sentences, and
 * labels that say something.
 *
 * @param languages the languages, the original first
 * @param sections how many headings there are; none in a note, which has running text and nothing beside it
 * @param section the characters of running text below each heading, in each language
 * @param paragraph the characters of a paragraph
 * @param line the characters of a short text, such as a label
 */
record Shape(List<String> languages, int sections, int section, int paragraph, int line) {
    static final Shape NOTE = new Shape(List.of("en"), 0, 1000, 420, 50);
    static final Shape BILINGUAL = new Shape(List.of("en", "de"), 2, 900, 500, 50);
    static final Shape LONG = new Shape(List.of("en", "ar", "de", "fr", "ru", "uk"), 2, 900, 450, 36);

    Shape in(String language) {
        return new Shape(List.of(language), sections, section, paragraph, line);
    }

    boolean isNote() {
        return sections == 0;
    }
}
