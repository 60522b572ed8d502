package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects blocks up to the greatest number that a rich text can have; the others are one loss. */
final class BlockCollector {
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable SourcePosition firstLeftOut;
    private int leftOut;

    void add(Block block, SourcePosition position) {
        if (blocks.size() < RichText.MAX_BLOCKS) {
            blocks.add(block);
            return;
        }
        firstLeftOut = firstLeftOut == null ? position : firstLeftOut;
        leftOut++;
    }

    List<Block> blocks() {
        return blocks;
    }

    void reportLeftOut(LossCollector losses) {
        if (firstLeftOut != null) {
            losses.add(
                    firstLeftOut,
                    "blocks",
                    "a text has at most " + RichText.MAX_BLOCKS + " blocks in the model; the last " + leftOut
                            + " are left out");
        }
    }
}
