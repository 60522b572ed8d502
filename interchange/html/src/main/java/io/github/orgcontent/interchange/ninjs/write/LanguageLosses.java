package io.github.orgcontent.interchange.ninjs.write;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.text.LocalizedText;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The languages of the items that are written, and the losses of texts in other languages.
 *
 * @param isAll whether all languages were requested, so that each language without an item is a loss
 */
record LanguageLosses(Set<LanguageTag> languages, boolean isAll, Collection<Loss> losses) {
    private static final String OTHER_LANGUAGE =
            "an item has texts of its own language only, and no item has this language";
    private static final String NO_ITEM = "it has no text in the language of an item";

    /** Whether a text is written in a language; otherwise adds a loss. */
    boolean has(String pointer, String property, @Nullable LocalizedText text) {
        return text == null || has(pointer, property, text.languages());
    }

    boolean has(String pointer, String property, @Nullable LocalizedRichText text) {
        return text == null || has(pointer, property, text.languages());
    }

    /** Whether the name of a part is written in a language; otherwise the whole part is a loss. */
    boolean hasNamed(String pointer, String property, String name, LocalizedText text) {
        return Collections.disjoint(text.languages(), languages)
                ? has(pointer, property, text)
                : has(pointer + "/" + name, name, text);
    }

    /** Whether a value of these languages is written in one of them; otherwise adds a loss. */
    boolean has(String pointer, String property, Collection<LanguageTag> given) {
        if (given.isEmpty()) {
            return true;
        }
        if (Collections.disjoint(given, languages)) {
            losses.add(new Loss(pointer, property, NO_ITEM));
            return false;
        }
        given.stream()
                .filter(language -> isAll && !languages.contains(language))
                .forEach(language ->
                        losses.add(new Loss(pointer + "/" + language, language.toString(), OTHER_LANGUAGE)));
        return true;
    }
}
