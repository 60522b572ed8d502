package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.text.TextForm;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Text for a place where the model has no marks, such as a caption. */
public final class PlainTextExtractor {
    private static final String PLAIN_ONLY = "the model has no marks, links and other languages here; the text is kept";

    private PlainTextExtractor() {}

    /** The words of a text in which white space counts as one space; empty if there are none. */
    public static Optional<LocalizedText> of(
            String text, LanguageTag language, SourcePosition place, LossCollector report) {
        var passage = new SpanBuilder(report);
        passage.addCollapsed(text, Style.PLAIN, place);
        return of(passage.spans(), language, place, report);
    }

    /** The words of a text of which every space counts; empty if there are none. */
    public static Optional<LocalizedText> verbatim(
            String text, LanguageTag language, SourcePosition place, LossCollector report) {
        var passage = new SpanBuilder(report);
        passage.addVerbatim(text, Style.PLAIN, place);
        return of(passage.spans(), language, place, report);
    }

    /** The words of spans in a text of a language; empty if there are none. */
    public static Optional<LocalizedText> of(
            List<Span> spans, LanguageTag language, SourcePosition place, LossCollector report) {
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        LanguageTag own = Objects.requireNonNullElse(spans.get(0).lang(), language);
        boolean isOfOneLanguage =
                spans.stream().allMatch(span -> own.equals(Objects.requireNonNullElse(span.lang(), language)));
        boolean isPlain = spans.stream().allMatch(span -> span.marks().isEmpty() && span.href() == null);
        if (!isPlain || !isOfOneLanguage) {
            report.add(place, "marks", PLAIN_ONLY);
        }
        String words = spans.stream().map(Span::text).collect(Collectors.joining());
        if (!TextForm.TEXT.matches(words)) {
            report.add(place, "text", "the model has no place for a text of this length");
            return Optional.empty();
        }
        return Optional.of(LocalizedText.of(isOfOneLanguage ? own : language, words));
    }
}
