package io.github.orgcontent.benchmarks.documents;

import java.util.List;

/**
 * The languages and text lengths of generated articles. The lengths are those of real press releases: paragraphs of three
 * to five sentences, and labels of several words.
 *
 * @param languages the languages; the first is the original language
 * @param sections the number of headings; 0 for a note, which has body text only
 * @param section the characters of body text below each heading, per language
 * @param paragraph the characters of a paragraph
 * @param line the characters of a short text, such as a label
 */
record ArticleShape(List<String> languages, int sections, int section, int paragraph, int line) {
    static final ArticleShape NOTE = new ArticleShape(List.of("en"), 0, 1000, 420, 50);
    static final ArticleShape BILINGUAL = new ArticleShape(List.of("en", "de"), 2, 900, 500, 50);
    static final ArticleShape LONG = new ArticleShape(List.of("en", "ar", "de", "fr", "ru", "uk"), 2, 700, 350, 36);

    ArticleShape in(String language) {
        return new ArticleShape(List.of(language), sections, section, paragraph, line);
    }

    boolean isNote() {
        return sections == 0;
    }
}
