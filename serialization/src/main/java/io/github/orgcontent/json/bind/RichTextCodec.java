package io.github.orgcontent.json.bind;

import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.value.InvalidValueException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamLocation;

/** Codec of rich text as a list of blocks. */
record RichTextCodec(ListCodec<Block> blocks) implements Codec<RichText> {
    @Override
    public @Nullable RichText read(ReadContext context) {
        @Nullable TokenStreamLocation start = context.start();
        List<Block> list = blocks.read(context);
        try {
            return list == null ? null : new RichText(list);
        } catch (InvalidValueException e) {
            context.problems().report(e, start);
            return null;
        }
    }

    @Override
    public void write(RichText text, JsonGenerator out) {
        blocks.write(text.blocks(), out);
    }
}
