package io.github.orgcontent.interchange.markdown.write;

import io.github.orgcontent.language.LanguagePreferences;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.text.LocalizedText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Texts for places that cannot say their language. */
final class LanguageLabels {
    private LanguageLabels() {}

    /** The text in the language, or in one that the lookup of RFC 4647 shortens it to. */
    static Optional<String> of(@Nullable LocalizedText text, LanguageTag language) {
        return Optional.ofNullable(text)
                .flatMap(words -> words.resolve(LanguagePreferences.of(language)))
                .map(Localized::value);
    }
}
