package io.github.orgcontent.interchange.pressrelease;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.language.Match;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The rich texts of an article with its quotes: each where a text first refers to it, the others by themselves. */
final class BodySections {
    private static final String AGAIN = "\u2026";

    private final RenderContext reader;
    private final Map<String, Quote> quotes = new LinkedHashMap<>();
    private final Set<String> said = new HashSet<>();
    private final List<Text> texts = new ArrayList<>();

    /** A rich text and where it stands. */
    private record Text(RichText text, String pointer) {}

    BodySections(RenderContext reader, List<Quote> quotes) {
        this.reader = reader;
        quotes.forEach(quote -> this.quotes.put(quote.id(), quote));
    }

    /** What the headline stands above. It needs a heading of its own only to say that it is in another language. */
    void addBody(PressReleaseBuilder parts, LocalizedRichText text, String pointer) {
        Localized<RichText> best = reader.wording().of(text);
        boolean isOther = best.match() == Match.DEFAULT;
        if (isOther) {
            parts.addHeading(reader.heading(Label.TEXT, best));
        }
        parts(best, isOther ? 1 : 0, pointer).forEach(parts::add);
    }

    /** A text under a heading. */
    void add(PressReleaseBuilder parts, Label heading, LocalizedRichText text, String pointer) {
        Localized<RichText> best = reader.wording().of(text);
        parts.addHeading(reader.heading(heading, best));
        parts(best, 1, pointer).forEach(parts::add);
    }

    /** The quotes that none of some texts refers to. */
    List<PressReleasePart> others(List<LocalizedRichText> all) {
        var others = new LinkedHashMap<>(quotes);
        all.stream()
                .flatMap(text -> reader.wording().of(text).value().blocks().stream())
                .filter(Quotation.class::isInstance)
                .forEach(block -> others.remove(((Quotation) block).quote()));
        return others.values().stream().map(this::quoted).toList();
    }

    private List<PressReleasePart> parts(Localized<RichText> text, int deeper, String pointer) {
        String place = pointer + "/" + text.language();
        texts.add(new Text(text.value(), place));
        var parts = new ArrayList<PressReleasePart>();
        for (Block block : text.value().blocks()) {
            parts.add(
                    block instanceof Quotation quotation
                            ? quoted(quotation)
                            : new PressReleasePart.Prose(block, deeper, place + "/" + parts.size()));
        }
        return parts;
    }

    // In full once, since a short text could refer to a long quote thousands of times.
    private PressReleasePart quoted(Quotation quotation) {
        Quote quote = Objects.requireNonNull(quotes.get(quotation.quote()), quotation.quote());
        return said.add(quotation.quote())
                ? quoted(quote)
                : new PressReleasePart.Quoted(
                        reader.quote(AGAIN),
                        reader.line().add(quote.speaker().name()).spans());
    }

    private PressReleasePart quoted(Quote quote) {
        return new PressReleasePart.Quoted(
                reader.quote(quote.text()),
                new DetailLines(reader).attribution(quote).spans());
    }

    /** What is lost of the texts. */
    List<Loss> losses(UnsupportedProperties ofText) {
        return texts.stream()
                .flatMap(text -> ofText.in(text.text(), text.pointer(), List.of()).stream())
                .toList();
    }
}
