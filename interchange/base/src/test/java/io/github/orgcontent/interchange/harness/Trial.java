package io.github.orgcontent.interchange.harness;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import java.util.BitSet;
import java.util.List;

/** What became of exports when a leaf was altered. */
final class Trial {
    private final Leaf leaf;
    private final boolean isLost;
    private final int exports;
    private final BitSet unchanged = new BitSet();
    private boolean isUncarried;
    private String failure = "";

    Trial(Leaf leaf, List<? extends Export<?>> exports) {
        this.leaf = leaf;
        this.isLost = isLost(leaf, exports);
        this.exports = exports.size();
    }

    static boolean isLost(Leaf leaf, List<? extends Export<?>> exports) {
        return exports.stream()
                .flatMap(export -> export.losses().stream())
                .map(Loss::pointer)
                .anyMatch(leaf::isBelow);
    }

    /** What became of an alteration: the exports that stayed the same, and how many there are now. */
    void note(BitSet same, int others) {
        unchanged.or(same);
        isUncarried |= same.cardinality() == exports && others == exports;
    }

    void fail(String reason) {
        failure = reason;
    }

    Leaf leaf() {
        return leaf;
    }

    /** What went wrong, or nothing. */
    String failure() {
        return failure;
    }

    /** Neither in an output nor among the losses. */
    boolean isMissing() {
        return isUncarried && !isLost;
    }

    /** Whether something at a pointer could be altered without a change of an export. */
    boolean provesLoss(String pointer, int export) {
        return unchanged.get(export) && leaf.isBelow(pointer);
    }
}
