package io.github.orgcontent.interchange.markdown.write;

import io.github.orgcontent.language.LanguagePreferences;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.text.LocalizedText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up texts for Markdown, which has no markup for languages. */
final class TextLookup {
    private TextLookup() {}

    /** The text in the language by the lookup of RFC 4647 §3.4, without a fallback to other languages. */
    static Optional<String> of(@Nullable LocalizedText text, LanguageTag language) {
        return Optional.ofNullable(text)
                .flatMap(localized -> localized.resolve(LanguagePreferences.of(language)))
                .map(Localized::value);
    }
}
