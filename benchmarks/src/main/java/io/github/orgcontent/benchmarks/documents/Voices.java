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

/** The same thing said in several languages, the first of which is the original. */
record Voices(List<Prose> all) {
    static Voices in(List<Lexicon> lexicons, Random random) {
        return new Voices(
                lexicons.stream().map(lexicon -> new Prose(lexicon, random)).toList());
    }

    LanguageTag original() {
        return all.get(0).language();
    }

    List<LanguageTag> languages() {
        return all.stream().map(Prose::language).toList();
    }

    LocalizedText text(Function<Prose, String> said) {
        return LocalizedText.from(byLanguage(said));
    }

    LocalizedRichText richText(Function<Prose, RichText> said) {
        return LocalizedRichText.from(byLanguage(said));
    }

    <T> SortedMap<LanguageTag, T> byLanguage(Function<Prose, T> said) {
        var map = new TreeMap<LanguageTag, T>();
        all.forEach(prose -> map.put(prose.language(), said.apply(prose)));
        return map;
    }
}
