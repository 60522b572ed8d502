package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.html.Html;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.text.TextForm;
import io.github.orgcontent.value.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes texts from an item, all in the language that the item says.
 *
 * @param language null where it does not say one; then no text is taken
 */
record TextReader(@Nullable LanguageTag language) {
    private static final String NO_LANGUAGE = "the item does not say its language";
    private static final String NO_STRING = "ninjs has a string here";
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\n\\x0B\\f\\r\\x85]+");
    // Possessive, so that the matcher does not go deeper with each empty line.
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\r?\\n(?:[ \\t\\r]*+\\n)++");

    /** A short text. */
    @Nullable
    LocalizedText text(NinjsNode place) {
        return take(place, value -> checked(place, value))
                .map(text -> LocalizedText.of(required(), text))
                .orElse(null);
    }

    /** A text of paragraphs with empty lines between them. */
    @Nullable
    LocalizedRichText plain(NinjsNode place) {
        return take(place, value -> paragraphs(place, value))
                .map(text -> LocalizedRichText.of(required(), text))
                .orElse(null);
    }

    /** A text in HTML. */
    @Nullable
    LocalizedRichText html(NinjsNode place) {
        return take(place, value -> html(place, value))
                .map(text -> LocalizedRichText.of(required(), text))
                .orElse(null);
    }

    private LanguageTag required() {
        return Objects.requireNonNull(language);
    }

    private <T> Optional<T> take(NinjsNode place, Function<String, Optional<T>> read) {
        if (!place.isThere()) {
            return Optional.empty();
        }
        Optional<String> value = place.string();
        if (value.isEmpty() || language == null) {
            place.lose(value.isEmpty() ? NO_STRING : NO_LANGUAGE);
            return Optional.empty();
        }
        return value.flatMap(read);
    }

    private static Optional<String> checked(NinjsNode place, String value) {
        String text = stripped(LINE_BREAKS.matcher(value).replaceAll(" "));
        Optional<InvalidValueException> problem = TextForm.TEXT.check(text);
        if (problem.isPresent()) {
            place.lose("a text " + problem.get().getMessage());
            return Optional.empty();
        }
        place.take();
        if (!text.equals(value)) {
            place.note("white space", "a text has no line breaks, and no white space at its ends");
        }
        return Optional.of(text);
    }

    private static Optional<RichText> paragraphs(NinjsNode place, String value) {
        var blocks = new ArrayList<Block>();
        var problems = new ArrayList<String>();
        for (String paragraph : BETWEEN_PARAGRAPHS.split(value, RichText.MAX_BLOCKS)) {
            String text = stripped(LINE_BREAKS.matcher(paragraph).replaceAll(" "));
            TextForm.TEXT
                    .check(text)
                    .ifPresentOrElse(
                            problem -> problems.add("a paragraph " + problem.getMessage()),
                            () -> blocks.add(new Paragraph(List.of(Span.of(text)))));
        }
        if (blocks.isEmpty() || !problems.isEmpty()) {
            place.lose(problems.get(0));
            return Optional.empty();
        }
        place.take();
        var text = new RichText(blocks);
        if (!text.plainText().equals(value)) {
            place.note("white space", "a paragraph has no line breaks, and no white space at its ends");
        }
        return Optional.of(text);
    }

    private Optional<RichText> html(NinjsNode place, String value) {
        Import<RichText> read;
        try {
            read = Html.read(value, required());
        } catch (IllegalArgumentException e) {
            place.lose("there is no text in it that could be read");
            return Optional.empty();
        }
        place.take();
        read.losses().forEach(loss -> place.note(loss.name() + " at " + loss.pointer(), loss.reason()));
        return Optional.of(read.value());
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !TextForm.beginsWithGraphic(text.substring(start, start + 1))) {
            start++;
        }
        while (end > start && !TextForm.endsWithGraphic(text.substring(end - 1, end))) {
            end--;
        }
        return text.substring(start, end);
    }
}
