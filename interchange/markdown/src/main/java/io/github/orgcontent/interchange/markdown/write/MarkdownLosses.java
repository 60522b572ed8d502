package io.github.orgcontent.interchange.markdown.write;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Audio;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.media.Video;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.WireName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What Markdown has no place for. */
public final class MarkdownLosses {
    /** Why marks are lost that Markdown has a place for. */
    public static final String INDISTINCT = "the delimiters of Markdown cannot tell these marks from text";

    private static final Set<String> OTHER_MARKS = Set.of("subscript", "superscript");
    private static final String NO_MARK = "Markdown has no mark for it, and raw HTML is not written";
    private static final String NO_PLACE = "Markdown has no place for it beside an image or a link";
    private static final String LINK = "a link in Markdown does not say it";

    /** Of any rich text, by pointers from its list of blocks. */
    static final UnsupportedProperties OF_TEXT = UnsupportedProperties.nothing()
            .and("Markdown cannot say the language of a part", "/*/spans/*/lang", "/*/items/*/*/lang")
            .and("Markdown cannot say the language of a part", "/*/header/*/*/*/lang", "/*/rows/*/*/*/lang")
            .and(NO_MARK, mark -> isOneOf(mark, OTHER_MARKS), "/**/marks/*")
            .and(ofMedia().under("/*/media"));

    /** Of any image. */
    static final UnsupportedProperties OF_IMAGE = ofMedia();

    private MarkdownLosses() {}

    /** Of any image, film, recording or file. */
    private static UnsupportedProperties ofMedia() {
        return UnsupportedProperties.nothing()
                .and(NO_PLACE, "/credit", "/licence", "/mediaType", "/width", "/height", "/byteSize")
                .and(NO_PLACE, "/sha256", "/language", "/transcript");
    }

    private static boolean isOneOf(JsonNode mark, Set<String> marks) {
        return marks.contains(mark.asString(""));
    }

    /** The marks of a block that could not be written. */
    static List<Loss> ofMarks(Block block, String pointer, EscapingStrategy effort) {
        Set<String> lost = EscapingStrategy.ALL.stream()
                .filter(mark -> !effort.marks().contains(mark))
                .map(mark -> WireName.of(mark))
                .collect(Collectors.toSet());
        return lost.isEmpty()
                ? List.of()
                : UnsupportedProperties.nothing()
                        .and(INDISTINCT, mark -> isOneOf(mark, lost), "/**/marks/*")
                        .in(block, pointer, List.of());
    }

    /** What is lost of a table: no words, but that further rows are of its head. */
    static List<Loss> of(Table table, String pointer) {
        return IntStream.range(1, Math.max(1, table.header().size()))
                .mapToObj(i -> new Loss(
                        pointer + "/header/" + i,
                        "header",
                        "tables of Markdown have one head row; this one is a row of the body, with all its words"))
                .toList();
    }

    /** What is lost of something shown because of what it is, beside what is lost of any. */
    static List<Loss> of(Media media, String pointer, LanguageTag language) {
        var losses = new ArrayList<Loss>();
        if (media instanceof Image image) {
            if (image.decorative() && image.alt() != null) {
                losses.add(new Loss(
                        pointer + "/alt", "alt", "the description of a decorative image is empty in Markdown"));
            } else {
                addOther(image.alt(), pointer, "alt", language, losses);
            }
            addOther(image.caption(), pointer, "caption", language, losses);
            return losses;
        }
        if (!(media instanceof Document)) {
            losses.add(new Loss(pointer + "/type", "type", LINK));
        }
        addOther(MarkdownBlockWriter.title(media), pointer, "title", language, losses);
        if (caption(media) != null) {
            losses.add(new Loss(pointer + "/caption", "caption", LINK));
        }
        return losses;
    }

    private static void addOther(
            @Nullable LocalizedText text, String pointer, String name, LanguageTag language, List<Loss> losses) {
        if (text != null && LanguageLabels.of(text, language).isEmpty()) {
            String why = "it is there in other languages only, and Markdown cannot say so";
            losses.add(new Loss(pointer + "/" + name, name, why));
        }
    }

    private static @Nullable LocalizedText caption(Media media) {
        if (media instanceof Video video) {
            return video.caption();
        }
        return media instanceof Audio audio ? audio.caption() : null;
    }
}
