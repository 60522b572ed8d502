package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.label.Labels;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguageTag;
import java.util.ArrayList;
import java.util.List;

/**
 * The state that all writers of a page or fragment share.
 *
 * @param texts resolves the texts of the content
 * @param labels the labels in the language of the page, or in English
 * @param losses the losses so far; the writers add to it
 * @param links the pages that are written together with this one
 */
public record WriteContext(TextResolver texts, Labels labels, List<Loss> losses, SiteLinks links) {
    /** A context without losses, of a page or fragment that is written alone. */
    public static WriteContext of(TextResolver texts) {
        return of(texts, SiteLinks.none());
    }

    /** A context without losses. */
    static WriteContext of(TextResolver texts, SiteLinks links) {
        return new WriteContext(texts, Labels.in(texts.language()), new ArrayList<>(), links);
    }

    void addLoss(String pointer, String name, String reason) {
        losses.add(new Loss(pointer, name, reason));
    }

    /** The language of the page. */
    LanguageTag language() {
        return texts.language();
    }
}
