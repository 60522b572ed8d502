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
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.WireName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The losses of rich text written as Markdown. */
public final class MarkdownLosses {
    /** Reason for the loss of marks that Markdown has in other contexts. */
    public static final String INDISTINCT = "Markdown cannot distinguish the delimiters of these marks from text";

    private static final Set<String> OTHER_MARKS = Set.of("subscript", "superscript");
    private static final String NO_MARK = "Markdown has no mark for it, and raw HTML is not written";
    private static final String OTHER = "Markdown has no equivalent";
    private static final String LINK = "a link in Markdown cannot represent it";

    /** Unsupported properties of an image, video, audio file or document; some others depend on the language. */
    static final UnsupportedProperties OF_MEDIA = UnsupportedProperties.allBut(
            "an image or a link in Markdown cannot represent it",
            "/type",
            "/url",
            "/alt",
            "/decorative",
            "/title",
            "/caption");

    private static final UnsupportedProperties OF_SPAN = UnsupportedProperties.allBut(OTHER, "/text", "/marks", "/href")
            .and("Markdown cannot represent the language of a part", "/lang")
            .and(NO_MARK, mark -> isOneOf(mark, OTHER_MARKS), "/marks/*");

    /** Unsupported properties of rich text, by pointers from its list of blocks. */
    static final UnsupportedProperties OF_TEXT = UnsupportedProperties.allBut(
                    OTHER,
                    "/*/type",
                    "/*/level",
                    "/*/ordered",
                    "/*/spans",
                    "/*/items",
                    "/*/header",
                    "/*/rows",
                    "/*/media",
                    "/*/quote")
            .and(OF_SPAN.under("/*/spans/*"))
            .and(ofItems())
            .and("a table in Markdown has no caption", "/*/caption")
            .and(OF_SPAN.under("/*/header/cells/*/spans/*"))
            .and(OF_SPAN.under("/*/rows/*/cells/*/spans/*"))
            .and(OF_MEDIA.under("/*/media"));

    private MarkdownLosses() {}

    private static UnsupportedProperties ofItems() {
        return Stream.iterate("/*/items/*", item -> item + "/list/items/*")
                .limit(ListBlock.MAX_DEPTH)
                .map(item -> OF_SPAN.under(item + "/spans/*"))
                .reduce(UnsupportedProperties.nothing(), UnsupportedProperties::and);
    }

    private static boolean isOneOf(JsonNode mark, Set<String> marks) {
        return marks.contains(mark.asString(""));
    }

    /** The marks of a block that the strategy leaves out. */
    static List<Loss> ofMarks(Block block, String pointer, EscapingStrategy strategy) {
        Set<String> lost = EscapingStrategy.ALL.stream()
                .filter(mark -> !strategy.marks().contains(mark))
                .map(mark -> WireName.of(mark))
                .collect(Collectors.toSet());
        return lost.isEmpty()
                ? List.of()
                : UnsupportedProperties.nothing()
                        .and(INDISTINCT, mark -> isOneOf(mark, lost), "/**/marks/*")
                        .in(block, pointer, List.of());
    }

    /** The losses that depend on the type and the languages of a media object. */
    static List<Loss> of(Media media, String pointer, LanguageTag language) {
        var losses = new ArrayList<Loss>();
        if (media instanceof Image image) {
            if (image.decorative() && image.alt() != null) {
                losses.add(new Loss(
                        pointer + "/alt", "alt", "the description of a decorative image is empty in Markdown"));
            } else {
                addMissing(image.alt(), pointer, "alt", language, losses);
            }
            addMissing(image.caption(), pointer, "caption", language, losses);
            return losses;
        }
        if (!(media instanceof Document)) {
            losses.add(new Loss(pointer + "/type", "type", LINK));
        }
        addMissing(MarkdownBlockWriter.title(media), pointer, "title", language, losses);
        if (caption(media) != null) {
            losses.add(new Loss(pointer + "/caption", "caption", LINK));
        }
        return losses;
    }

    private static void addMissing(
            @Nullable LocalizedText text, String pointer, String name, LanguageTag language, List<Loss> losses) {
        if (text != null && TextLookup.of(text, language).isEmpty()) {
            String reason = "it exists in other languages only, which Markdown cannot represent";
            losses.add(new Loss(pointer + "/" + name, name, reason));
        }
    }

    private static @Nullable LocalizedText caption(Media media) {
        if (media instanceof Video video) {
            return video.caption();
        }
        return media instanceof Audio audio ? audio.caption() : null;
    }
}
