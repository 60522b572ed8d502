package io.github.orgcontent.interchange.release;

import io.github.orgcontent.media.Media;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Span;
import java.util.List;

/** A part of a press release. */
public sealed interface Part {
    /**
     * The headline.
     *
     * @param text the words
     */
    record Headline(String text) implements Part {}

    /**
     * A block that is no quotation.
     *
     * @param block the block
     * @param pointer where it stands in the content; empty if the press release makes it
     */
    record Prose(Block block, String pointer) implements Part {}

    /**
     * The picture of the whole.
     *
     * @param media what is shown
     * @param pointer where it stands in the content
     */
    record Picture(Media media, String pointer) implements Part {}

    /**
     * What somebody said.
     *
     * @param words what was said
     * @param attribution who said it
     */
    record Quoted(String words, List<Span> attribution) implements Part {}
}
