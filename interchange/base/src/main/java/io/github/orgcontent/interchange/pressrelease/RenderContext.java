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

/** The language of a press release: resolver of its texts, and its labels. */
record RenderContext(TextResolver resolver, Labels labels) {
    static RenderContext of(TextResolver resolver) {
        return new RenderContext(resolver, Labels.in(resolver.language()));
    }

    /** A text, followed by its language if that is another one: {@code Wasser (in German)}. */
    String text(LocalizedText text) {
        Localized<String> best = resolver.of(text);
        return best.value() + languageNote(best);
    }

    /** A text in quotation marks, followed by its language if that is another one. */
    String quote(LocalizedText text) {
        Localized<String> best = resolver.of(text);
        return quote(best.value()) + languageNote(best);
    }

    /** A text in quotation marks. */
    String quote(String text) {
        return text(Label.QUOTED).replace("{words}", text);
    }

    /** The label of a constant. */
    String text(Enum<?> constant) {
        return labels.of(constant).value();
    }

    /** The heading of a section, followed by the language of the section if that is another one. */
    String heading(Label heading, Localized<?> text) {
        return text(heading) + languageNote(text);
    }

    @Nullable
    String language(@Nullable LanguageTag language) {
        return language == null ? null : DisplayNames.language(language, labels);
    }

    /** A number of bytes or pixels. */
    @Nullable
    String amount(@Nullable Number number, Label unit) {
        return number == null ? null : NumberFormats.format(number.longValue(), labels) + " " + text(unit);
    }

    DetailLine line() {
        return new DetailLine(this);
    }

    private String languageNote(Localized<?> text) {
        return text.match() == Match.DEFAULT ? " (" + DisplayNames.inLanguage(text.language(), labels) + ")" : "";
    }
}
