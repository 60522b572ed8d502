package io.github.orgcontent.interchange.harness;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import java.util.BitSet;
import java.util.List;

/** The effect of the alterations of a leaf on exports. */
final class AlterationResult {
    private final Leaf leaf;
    private final boolean isLost;
    private final int exports;
    private final BitSet unchanged = new BitSet();
    private boolean isUnchangedEverywhere;
    private String failure = "";

    AlterationResult(Leaf leaf, List<? extends Export<?>> exports) {
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

    /** Adds an alteration: the exports that stayed the same, and the number of exports after it. */
    void add(BitSet same, int others) {
        unchanged.or(same);
        isUnchangedEverywhere |= same.cardinality() == exports && others == exports;
    }

    void fail(String reason) {
        failure = reason;
    }

    Leaf leaf() {
        return leaf;
    }

    /** The error, or an empty string. */
    String failure() {
        return failure;
    }

    /** Whether the leaf is neither in an output nor among the losses. */
    boolean isMissing() {
        return isUnchangedEverywhere && !isLost;
    }

    /** Whether the leaf is at or below a pointer, and an alteration did not change the export. */
    boolean provesLoss(String pointer, int export) {
        return unchanged.get(export) && leaf.isBelow(pointer);
    }
}
