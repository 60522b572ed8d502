package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.richtext.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

    /** Sets the caption of the only table after the first blocks; false if there is none, or it has a caption. */
    boolean captionTable(int first, List<Span> caption) {
        List<Integer> tables = IntStream.range(first, blocks.size())
                .filter(i -> blocks.get(i) instanceof Table)
                .boxed()
                .toList();
        if (tables.size() == 1
                && blocks.get(tables.get(0)) instanceof Table table
                && table.caption().isEmpty()) {
            blocks.set(tables.get(0), new Table(caption, table.header(), table.rows()));
            return true;
        }
        return false;
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
