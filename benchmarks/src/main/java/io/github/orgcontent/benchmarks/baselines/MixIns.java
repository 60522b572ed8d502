package io.github.orgcontent.benchmarks.baselines;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Audio;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.Video;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Divider;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.PartialDate;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Jackson mix-ins for the types of the model, which carry no Jackson annotations. Their methods are never called. */
final class MixIns {
    private MixIns() {}

    abstract static class OfLanguageTag {
        @JsonCreator
        static LanguageTag parse(String text) {
            return LanguageTag.parse(text);
        }
    }

    abstract static class OfPartialDate {
        @JsonCreator
        static PartialDate parse(String text) {
            return PartialDate.parse(text);
        }
    }

    abstract static class OfLocalizedText {
        @JsonCreator(mode = Mode.DELEGATING)
        static LocalizedText from(Map<LanguageTag, String> texts) {
            return LocalizedText.from(texts);
        }
    }

    abstract static class OfLocalizedRichText {
        @JsonCreator(mode = Mode.DELEGATING)
        static LocalizedRichText from(Map<LanguageTag, RichText> texts) {
            return LocalizedRichText.from(texts);
        }
    }

    abstract static class OfRichText {
        @JsonCreator(mode = Mode.DELEGATING)
        OfRichText(List<Block> blocks) {}
    }

    abstract static class OfSpan {
        @JsonCreator(mode = Mode.PROPERTIES)
        OfSpan(
                @JsonProperty("text") String text,
                @JsonProperty("marks") Set<Mark> marks,
                @JsonProperty("href") URI href,
                @JsonProperty("lang") LanguageTag lang) {}
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = ListBlock.class, name = "list"),
        @JsonSubTypes.Type(value = Quotation.class, name = "quotation"),
        @JsonSubTypes.Type(value = Table.class, name = "table"),
        @JsonSubTypes.Type(value = Figure.class, name = "figure"),
        @JsonSubTypes.Type(value = Divider.class, name = "divider")
    })
    interface OfBlock {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Image.class, name = "image"),
        @JsonSubTypes.Type(value = Video.class, name = "video"),
        @JsonSubTypes.Type(value = Audio.class, name = "audio"),
        @JsonSubTypes.Type(value = Document.class, name = "document")
    })
    interface OfMedia {}
}
