package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.label.Labels;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguageTag;
import java.util.ArrayList;
import java.util.List;

/**
 * What all parts of a page share: the words of the content and the fixed ones, and what was noticed to be lost.
 *
 * @param losses grows while the page is written
 */
public record WriteContext(TextResolver wording, Labels words, List<Loss> losses) {
    public static WriteContext of(TextResolver wording) {
        return new WriteContext(wording, Labels.in(wording.language()), new ArrayList<>());
    }

    /** The language of the page. */
    LanguageTag language() {
        return wording.language();
    }
}
