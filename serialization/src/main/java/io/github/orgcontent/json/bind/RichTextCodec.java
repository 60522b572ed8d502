package io.github.orgcontent.json.bind;

import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.value.InvalidValueException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamLocation;

/** A text with structure, as a list of blocks. */
record RichTextCodec(ListCodec<Block> blocks) implements Codec<RichText> {
    @Override
    public @Nullable RichText read(ReadContext in) {
        @Nullable TokenStreamLocation start = in.start();
        List<Block> list = blocks.read(in);
        try {
            return list == null ? null : new RichText(list);
        } catch (InvalidValueException e) {
            in.report(e, start);
            return null;
        }
    }

    @Override
    public void write(RichText text, JsonGenerator out) {
        blocks.write(text.blocks(), out);
    }
}
