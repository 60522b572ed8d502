package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.interchange.Loss;
import java.util.List;

/**
 * What all who write nodes have at hand.
 *
 * @param ids the names of nodes
 * @param tongue how texts are written
 * @param losses where they put what they cannot carry
 */
record Scope(Ids ids, Tongue tongue, List<Loss> losses) {
    Item item(String... types) {
        return new Item(this, types);
    }

    Scope in(Tongue other) {
        return new Scope(ids, other, losses);
    }

    /** The same inside of a node that tells a language which its texts need not be in. */
    Scope tagged() {
        return in(tongue.inside(null));
    }

    void lose(String pointer, String what, String why) {
        losses.add(new Loss(pointer, what, why));
    }
}
