package io.github.orgcontent.interchange.harness;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of the exports when a leaf was altered. */
final class Trial {
    private final Leaf leaf;
    private final boolean lost;
    private final int exports;
    private final BitSet unchanged;
    private boolean uncarried;
    private @Nullable String failure;

    Trial(Leaf leaf, boolean lost, int exports) {
        this.leaf = leaf;
        this.lost = lost;
        this.exports = exports;
        this.unchanged = new BitSet(exports);
    }

    static boolean isLost(Leaf leaf, List<? extends Export<?>> exports) {
        return exports.stream()
                .flatMap(export -> export.losses().stream())
                .map(Loss::pointer)
                .anyMatch(leaf::isBelow);
    }

    /** What became of an alteration: the exports that stayed the same. */
    void note(BitSet same) {
        unchanged.or(same);
        uncarried |= same.cardinality() == exports;
    }

    void fail(String reason) {
        failure = reason;
    }

    Leaf leaf() {
        return leaf;
    }

    @Nullable
    String failure() {
        return failure;
    }

    /** Neither in an output nor among the losses. */
    boolean isMissing() {
        return uncarried && !lost;
    }

    /** Whether an alteration left an export as it was. */
    boolean leaves(int export) {
        return unchanged.get(export);
    }
}
