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
 * The languages in which something is written, and the texts that are not there in any of them.
 *
 * @param isAll whether all languages were asked for, so that a text is missed in each
 */
record LanguageLosses(Set<LanguageTag> languages, boolean isAll, Collection<Loss> losses) {
    private static final String WHY = "an item has texts of its own language only, and there is none in this one";
    private static final String WHY_ALL = "it is in none of the languages that there are items in";

    /** Whether a text is written in some language; where it is not, that is told. */
    boolean has(String pointer, String what, @Nullable LocalizedText text) {
        return text == null || has(pointer, what, text.languages());
    }

    boolean has(String pointer, String what, @Nullable LocalizedRichText text) {
        return text == null || has(pointer, what, text.languages());
    }

    /** Whether the name of a part is written in some language; where it is not, the part is lost as a whole. */
    boolean hasNamed(String pointer, String what, String name, LocalizedText text) {
        return Collections.disjoint(text.languages(), languages)
                ? has(pointer, what, text)
                : has(pointer + "/" + name, name, text);
    }

    /** Whether something that is there in some languages is written in one of them. */
    boolean has(String pointer, String what, Collection<LanguageTag> given) {
        if (given.isEmpty()) {
            return true;
        }
        if (Collections.disjoint(given, languages)) {
            losses.add(new Loss(pointer, what, WHY_ALL));
            return false;
        }
        given.stream()
                .filter(language -> isAll && !languages.contains(language))
                .forEach(language -> losses.add(new Loss(pointer + "/" + language, language.toString(), WHY)));
        return true;
    }
}
