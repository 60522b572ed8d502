package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.MissingAlternativeText;
import io.github.orgcontent.interchange.html.Html;
import io.github.orgcontent.interchange.jsonimport.JsonCursor;
import io.github.orgcontent.interchange.jsonimport.ScalarFormat;
import io.github.orgcontent.interchange.jsonimport.ScalarFormats;
import io.github.orgcontent.interchange.jsonimport.ScalarResult;
import io.github.orgcontent.interchange.reading.WebLinks;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts of an item. All are in the language of the item.
 *
 * @param language null if the item has no language; then no text is read
 * @param options the treatment of images without alternative text and the base URL
 */
record TextReader(@Nullable LanguageTag language, ImportOptions options) {
    private static final String NO_LANGUAGE = "the item has no language";
    private static final String NO_STRING = "it is not a string";
    // Possessive, so that the depth of the matcher does not grow with the number of empty lines.
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\r?\\n(?:[ \\t\\r]*+\\n)++");

    /** A text of one line. */
    @Nullable
    LocalizedText text(JsonCursor cursor) {
        return read(cursor, (value, tag) -> ScalarFormats.TEXT.parse(value), LocalizedText::of);
    }

    /** A text of paragraphs with empty lines between them. */
    @Nullable
    LocalizedRichText plain(JsonCursor cursor) {
        return read(cursor, (value, tag) -> paragraphs(value), LocalizedRichText::of);
    }

    /** The format of addresses; relative ones refer to the base URL. */
    ScalarFormat<URI> webAddress() {
        return ScalarFormats.webAddress(WebLinks.withBase(options.baseUrl()));
    }

    /** A text in HTML. */
    @Nullable
    LocalizedRichText html(JsonCursor cursor) {
        return read(cursor, (value, tag) -> html(cursor, value, tag), LocalizedRichText::of);
    }

    private <T, L> @Nullable L read(
            JsonCursor cursor,
            BiFunction<String, LanguageTag, ScalarResult<T>> format,
            BiFunction<LanguageTag, T, L> localize) {
        Optional<String> value = cursor.string();
        LanguageTag tag = language;
        if (!cursor.exists()) {
            return null;
        }
        if (value.isEmpty() || tag == null) {
            cursor.lose(value.isEmpty() ? NO_STRING : NO_LANGUAGE);
            return null;
        }
        return cursor.accept(format.apply(value.get(), tag))
                .map(text -> localize.apply(tag, text))
                .orElse(null);
    }

    private static ScalarResult<RichText> paragraphs(String value) {
        var blocks = new ArrayList<Block>();
        for (String paragraph : BETWEEN_PARAGRAPHS.split(value, RichText.MAX_BLOCKS)) {
            ScalarResult<String> text = ScalarFormats.TEXT.parse(paragraph);
            if (!text.isValid()) {
                return ScalarResult.invalid(text.reason());
            }
            text.value().ifPresent(found -> blocks.add(new Paragraph(List.of(Span.of(found)))));
        }
        var text = new RichText(blocks);
        return text.plainText().equals(value)
                ? ScalarResult.of(text)
                : ScalarResult.changed(
                        text, "white space", "a paragraph has no line breaks and no white space at its ends");
    }

    // Images become decorative in the complete article, where their pointers are known.
    private MissingAlternativeText images() {
        return options.missingAlternativeText() == MissingAlternativeText.OMIT
                ? MissingAlternativeText.OMIT
                : MissingAlternativeText.KEEP;
    }

    private ScalarResult<RichText> html(JsonCursor cursor, String value, LanguageTag tag) {
        try {
            Import<RichText> read = Html.read(value, options.withLanguage(tag).withMissingAlternativeText(images()));
            read.losses().forEach(loss -> cursor.note(loss.name() + " at " + loss.pointer(), loss.reason()));
            return ScalarResult.of(read.value());
        } catch (IllegalArgumentException e) {
            return ScalarResult.invalid("it contains no text that can be read");
        }
    }
}
