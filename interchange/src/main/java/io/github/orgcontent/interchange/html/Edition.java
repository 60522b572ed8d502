package io.github.orgcontent.interchange.html;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.publication.Wording;
import io.github.orgcontent.interchange.words.Words;
import io.github.orgcontent.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;

/**
 * What all parts of a page share: the words of the content and the fixed ones, and what was noticed to be lost.
 *
 * @param losses grows while the page is written
 */
record Edition(Wording wording, Words words, List<Loss> losses) {
    static Edition of(Wording wording) {
        return new Edition(wording, Words.in(wording.language()), new ArrayList<>());
    }

    /** The language of the page. */
    LanguageTag language() {
        return wording.language();
    }
}
