package io.github.orgcontent.interchange.pressrelease;

import io.github.orgcontent.interchange.label.DisplayNames;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.interchange.label.Labels;
import io.github.orgcontent.interchange.label.NumberFormats;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.language.Match;
import io.github.orgcontent.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** How things are said to a reader of one language: the words of the content, and the fixed ones. */
record RenderContext(TextResolver wording, Labels words) {
    static RenderContext of(TextResolver wording) {
        return new RenderContext(wording, Labels.in(wording.language()));
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
        return say(Label.QUOTED).replace("{words}", text);
    }

    /** A fixed word. */
    String say(Enum<?> word) {
        return words.of(word).value();
    }

    /** The heading of a part, with its language, if that is another one. */
    String heading(Label heading, Localized<?> text) {
        return say(heading) + aside(text);
    }

    @Nullable
    String language(@Nullable LanguageTag language) {
        return language == null ? null : DisplayNames.language(language, words);
    }

    /** A number of bytes or pixels. */
    @Nullable
    String amount(@Nullable Number number, Label unit) {
        return number == null ? null : NumberFormats.say(number.longValue(), words) + " " + say(unit);
    }

    DetailLine line() {
        return new DetailLine(this);
    }

    private String aside(Localized<?> text) {
        return text.match() == Match.DEFAULT ? " (" + DisplayNames.inLanguage(text.language(), words) + ")" : "";
    }
}
