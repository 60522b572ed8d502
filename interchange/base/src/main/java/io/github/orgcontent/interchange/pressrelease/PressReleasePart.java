package io.github.orgcontent.interchange.pressrelease;

import io.github.orgcontent.media.Media;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Span;
import java.util.List;

/** A part of a press release. */
public sealed interface PressReleasePart {
    /**
     * A heading that the press release makes.
     *
     * @param level 1 for the headline, 2 for what follows
     * @param text the words
     */
    record Title(int level, String text) implements PressReleasePart {}

    /**
     * A block that is no quotation.
     *
     * @param block the block
     * @param deeper by how many levels it stands deeper than in a text of its own, if it is a heading
     * @param pointer where it stands in the content; empty if the press release makes it
     */
    record Prose(Block block, int deeper, String pointer) implements PressReleasePart {}

    /**
     * The picture of the whole.
     *
     * @param media what is shown
     * @param pointer where it stands in the content
     */
    record Picture(Media media, String pointer) implements PressReleasePart {}

    /**
     * What somebody said.
     *
     * @param words what was said, in quotation marks
     * @param attribution who said it
     */
    record Quoted(String words, List<Span> attribution) implements PressReleasePart {}

    /**
     * Somebody or something with details.
     *
     * @param name who or what
     * @param details the details, each in a line
     */
    record Entry(List<Span> name, List<List<Span>> details) implements PressReleasePart {}
}
