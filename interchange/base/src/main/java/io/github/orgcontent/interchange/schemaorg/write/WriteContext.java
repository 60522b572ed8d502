package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.interchange.Loss;
import java.util.List;

/**
 * What all who write nodes have at hand.
 *
 * @param ids the names of nodes
 * @param tongue how texts are written
 * @param losses where they put what they cannot carry
 */
record WriteContext(NodeIds ids, LanguageMode tongue, List<Loss> losses) {
    NodeBuilder item(String... types) {
        return new NodeBuilder(this, types);
    }

    WriteContext in(LanguageMode other) {
        return new WriteContext(ids, other, losses);
    }

    /** The same inside of a node that tells a language which its texts need not be in. */
    WriteContext tagged() {
        return in(tongue.inside(null));
    }

    void lose(String pointer, String what, String why) {
        losses.add(new Loss(pointer, what, why));
    }
}
