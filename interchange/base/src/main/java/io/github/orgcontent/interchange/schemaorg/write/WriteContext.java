package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.interchange.Loss;
import java.util.List;

/**
 * The state that all writers of nodes share.
 *
 * @param ids the {@code @id} of nodes
 * @param languageMode the languages of the texts
 * @param losses receives what the writers cannot carry
 */
record WriteContext(NodeIds ids, LanguageMode languageMode, List<Loss> losses) {
    NodeBuilder node(String... types) {
        return new NodeBuilder(this, types);
    }

    WriteContext in(LanguageMode other) {
        return new WriteContext(ids, other, losses);
    }

    /** The same context inside of a node whose {@code inLanguage} does not apply to its texts. */
    WriteContext tagged() {
        return in(languageMode.inside(null));
    }

    void lose(String pointer, String name, String reason) {
        losses.add(new Loss(pointer, name, reason));
    }
}
