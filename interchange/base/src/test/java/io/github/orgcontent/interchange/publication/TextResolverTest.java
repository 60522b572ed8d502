package io.github.orgcontent.interchange.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.language.Match;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import org.junit.jupiter.api.Test;

class TextResolverTest {
    private static final LanguageTag ARABIC = LanguageTag.parse("ar");
    private static final LanguageTag GERMAN = LanguageTag.parse("de");
    private static final LanguageTag AUSTRIAN = LanguageTag.parse("de-AT");
    private static final LanguageTag ENGLISH = LanguageTag.parse("en");
    private static final LanguageTag FRENCH = LanguageTag.parse("fr");

    private static final LocalizedText WATER = LocalizedText.of("ar", "ماء", "de", "Wasser", "fr", "eau");

    private static Localized<String> found(String value, LanguageTag language, Match match) {
        return new Localized<>(value, language, match);
    }

    @Test
    void thePreferredLanguageIsFirst() {
        assertThat(TextResolver.of(FRENCH, GERMAN).of(WATER)).isEqualTo(found("eau", FRENCH, Match.EXACT));
    }

    @Test
    void lookupRemovesTheRegion() {
        assertThat(TextResolver.of(AUSTRIAN, FRENCH).of(WATER)).isEqualTo(found("Wasser", GERMAN, Match.TRUNCATED));
    }

    @Test
    void theFallbackLanguagesFollowInOrder() {
        assertThat(TextResolver.of(ENGLISH, FRENCH, GERMAN).of(WATER)).isEqualTo(found("eau", FRENCH, Match.DEFAULT));
        assertThat(TextResolver.of(ENGLISH, LanguageTag.parse("it"), AUSTRIAN).of(WATER))
                .isEqualTo(found("Wasser", GERMAN, Match.DEFAULT));
    }

    @Test
    void theFirstLanguageOfTheTextIsLast() {
        assertThat(TextResolver.of(ENGLISH).of(WATER)).isEqualTo(found("ماء", ARABIC, Match.DEFAULT));
    }

    @Test
    void anotherRegionIsNoBetterThanAnotherLanguage() {
        LocalizedText text = LocalizedText.of("de-AT", "Jänner", "fr", "janvier");

        assertThat(TextResolver.of(GERMAN, FRENCH).of(text)).isEqualTo(found("janvier", FRENCH, Match.DEFAULT));
    }

    @Test
    void theSameLanguageTwiceIsOne() {
        assertThat(TextResolver.of(GERMAN, GERMAN).of(WATER).match()).isEqualTo(Match.EXACT);
    }

    @Test
    void richTextIsResolvedInTheSameWay() {
        RichText german = RichText.ofParagraphs("Wasser");
        LocalizedRichText text = LocalizedRichText.of(GERMAN, german);

        assertThat(TextResolver.of(ENGLISH, GERMAN).of(text)).isEqualTo(new Localized<>(german, GERMAN, Match.DEFAULT));
    }

    @Test
    void hasIsTrueIfTheLookupFindsTheText() {
        assertThat(TextResolver.of(AUSTRIAN).has(WATER)).isTrue();
        assertThat(TextResolver.of(ENGLISH, GERMAN).has(WATER)).isFalse();
    }

    @Test
    void thePreferredLanguageIsAvailable() {
        assertThat(TextResolver.of(AUSTRIAN, GERMAN).language()).isEqualTo(AUSTRIAN);
    }
}
