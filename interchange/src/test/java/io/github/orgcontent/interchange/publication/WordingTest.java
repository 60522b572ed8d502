package io.github.orgcontent.interchange.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LanguageTag;
import io.github.orgcontent.text.Localized;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.text.Match;
import org.junit.jupiter.api.Test;

class WordingTest {
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
    void theWantedLanguageComesFirst() {
        assertThat(Wording.of(FRENCH, GERMAN).of(WATER)).isEqualTo(found("eau", FRENCH, Match.EXACT));
    }

    @Test
    void aRegionIsLeftOutWhereItIsNotThere() {
        assertThat(Wording.of(AUSTRIAN, FRENCH).of(WATER)).isEqualTo(found("Wasser", GERMAN, Match.TRUNCATED));
    }

    @Test
    void thenComeTheOthersInTurn() {
        assertThat(Wording.of(ENGLISH, FRENCH, GERMAN).of(WATER)).isEqualTo(found("eau", FRENCH, Match.DEFAULT));
        assertThat(Wording.of(ENGLISH, LanguageTag.parse("it"), AUSTRIAN).of(WATER))
                .isEqualTo(found("Wasser", GERMAN, Match.DEFAULT));
    }

    @Test
    void atLastComesWhatThereIs() {
        assertThat(Wording.of(ENGLISH).of(WATER)).isEqualTo(found("ماء", ARABIC, Match.DEFAULT));
    }

    @Test
    void anotherRegionIsNoBetterThanAnotherLanguage() {
        LocalizedText text = LocalizedText.of("de-AT", "Jänner", "fr", "janvier");

        assertThat(Wording.of(GERMAN, FRENCH).of(text)).isEqualTo(found("janvier", FRENCH, Match.DEFAULT));
    }

    @Test
    void theSameLanguageTwiceIsOne() {
        assertThat(Wording.of(GERMAN, GERMAN).of(WATER).match()).isEqualTo(Match.EXACT);
    }

    @Test
    void richTextIsFoundInTheSameWay() {
        RichText german = RichText.ofParagraphs("Wasser");
        LocalizedRichText text = LocalizedRichText.of(GERMAN, german);

        assertThat(Wording.of(ENGLISH, GERMAN).of(text)).isEqualTo(new Localized<>(german, GERMAN, Match.DEFAULT));
    }

    @Test
    void aTextIsThereIfTheLookupFindsIt() {
        assertThat(Wording.of(AUSTRIAN).has(WATER)).isTrue();
        assertThat(Wording.of(ENGLISH, GERMAN).has(WATER)).isFalse();
    }

    @Test
    void whatIsWantedIsKept() {
        assertThat(Wording.of(AUSTRIAN, GERMAN).language()).isEqualTo(AUSTRIAN);
    }
}
