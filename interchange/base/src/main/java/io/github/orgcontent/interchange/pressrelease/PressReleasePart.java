package io.github.orgcontent.interchange.pressrelease;

import io.github.orgcontent.media.Media;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Span;
import java.util.List;

/** A part of a press release. */
public sealed interface PressReleasePart {
    /**
     * A heading of the press release itself.
     *
     * @param level 1 for the headline, 2 for sections
     */
    record Title(int level, String text) implements PressReleasePart {}

    /**
     * A block other than a quotation.
     *
     * @param levelOffset number to add to the level of a heading
     * @param pointer pointer of the block in the content; empty for a block of the press release itself
     */
    record Prose(Block block, int levelOffset, String pointer) implements PressReleasePart {}

    /**
     * The main image of the article.
     *
     * @param pointer pointer of the image in the content
     */
    record Picture(Media media, String pointer) implements PressReleasePart {}

    /**
     * A quote.
     *
     * @param text the quoted text, in quotation marks
     * @param attribution speaker and source
     */
    record Quoted(String text, List<Span> attribution) implements PressReleasePart {}

    /**
     * A press contact with details.
     *
     * @param name name, role and organization
     * @param details details, each on a line of its own
     */
    record Entry(List<Span> name, List<List<Span>> details) implements PressReleasePart {}
}
