package io.github.orgcontent.interchange.release;

import io.github.orgcontent.interchange.publication.Wording;
import io.github.orgcontent.interchange.words.Lands;
import io.github.orgcontent.interchange.words.Numerals;
import io.github.orgcontent.interchange.words.Word;
import io.github.orgcontent.interchange.words.Words;
import io.github.orgcontent.text.LanguageTag;
import io.github.orgcontent.text.Localized;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.text.Match;
import org.jspecify.annotations.Nullable;

/** How things are said to a reader of one language: the words of the content, and the fixed ones. */
record Reader(Wording wording, Words words) {
    static Reader of(Wording wording) {
        return new Reader(wording, Words.in(wording.language()));
    }

    /** A text with its language, if that is another one: {@code Wasser (in German)}. */
    String say(LocalizedText text) {
        Localized<String> best = wording.of(text);
        return best.value() + aside(best);
    }

    /** What somebody said, in quotation marks. */
    String quote(LocalizedText text) {
        Localized<String> best = wording.of(text);
        return quote(best.value()) + aside(best);
    }

    /** Words in quotation marks. */
    String quote(String text) {
        return say(Word.QUOTED).replace("{words}", text);
    }

    /** A fixed word. */
    String say(Enum<?> word) {
        return words.of(word).value();
    }

    /** The heading of a part, with its language, if that is another one. */
    String heading(Word heading, Localized<?> text) {
        return say(heading) + aside(text);
    }

    @Nullable
    String language(@Nullable LanguageTag language) {
        return language == null ? null : Lands.language(language, words);
    }

    /** A number of bytes or pixels. */
    @Nullable
    String amount(@Nullable Number number, Word unit) {
        return number == null ? null : Numerals.say(number.longValue(), words) + " " + say(unit);
    }

    Line line() {
        return new Line(this);
    }

    private String aside(Localized<?> text) {
        return text.match() == Match.DEFAULT ? " (" + Lands.inLanguage(text.language(), words) + ")" : "";
    }
}
