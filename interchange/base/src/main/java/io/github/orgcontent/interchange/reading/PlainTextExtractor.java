package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.text.TextForm;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Extracts text for properties of the model without marks, such as captions. */
public final class PlainTextExtractor {
    private static final String PLAIN_ONLY =
            "the model does not support marks, links and other languages here; the text is kept";

    private PlainTextExtractor() {}

    /** The text with white space collapsed; empty if there is none. */
    public static Optional<LocalizedText> of(
            String text, LanguageTag language, SourcePosition position, LossCollector losses) {
        var builder = new SpanBuilder(losses);
        builder.addCollapsed(text, Style.PLAIN, position);
        return of(builder.spans(), language, position, losses);
    }

    /** The text with its white space; empty if there is none. */
    public static Optional<LocalizedText> verbatim(
            String text, LanguageTag language, SourcePosition position, LossCollector losses) {
        var builder = new SpanBuilder(losses);
        builder.addVerbatim(text, Style.PLAIN, position);
        return of(builder.spans(), language, position, losses);
    }

    /** The text of spans; empty if there is none. */
    public static Optional<LocalizedText> of(
            List<Span> spans, LanguageTag language, SourcePosition position, LossCollector losses) {
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        LanguageTag own = Objects.requireNonNullElse(spans.get(0).lang(), language);
        boolean isOfOneLanguage =
                spans.stream().allMatch(span -> own.equals(Objects.requireNonNullElse(span.lang(), language)));
        boolean isPlain = spans.stream().allMatch(span -> span.marks().isEmpty() && span.href() == null);
        if (!isPlain || !isOfOneLanguage) {
            losses.add(position, "marks", PLAIN_ONLY);
        }
        String text = spans.stream().map(Span::text).collect(Collectors.joining());
        if (!TextForm.TEXT.matches(text)) {
            losses.add(position, "text", "the model does not support a text of this length");
            return Optional.empty();
        }
        return Optional.of(LocalizedText.of(isOfOneLanguage ? own : language, text));
    }
}
