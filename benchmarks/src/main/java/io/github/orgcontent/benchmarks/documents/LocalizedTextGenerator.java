package io.github.orgcontent.benchmarks.documents;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Generates texts in several languages; the first is the original language. */
record LocalizedTextGenerator(List<TextGenerator> generators) {
    static LocalizedTextGenerator in(List<WordList> wordLists, Random random) {
        return new LocalizedTextGenerator(wordLists.stream()
                .map(wordList -> new TextGenerator(wordList, random))
                .toList());
    }

    LanguageTag original() {
        return generators.get(0).language();
    }

    List<LanguageTag> languages() {
        return generators.stream().map(TextGenerator::language).toList();
    }

    LocalizedText text(Function<TextGenerator, String> value) {
        return LocalizedText.from(byLanguage(value));
    }

    LocalizedRichText richText(Function<TextGenerator, RichText> value) {
        return LocalizedRichText.from(byLanguage(value));
    }

    <T> SortedMap<LanguageTag, T> byLanguage(Function<TextGenerator, T> value) {
        var map = new TreeMap<LanguageTag, T>();
        generators.forEach(generator -> map.put(generator.language(), value.apply(generator)));
        return map;
    }
}
