package io.github.orgcontent.interchange.pressrelease;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import io.github.orgcontent.interchange.publication.PersonNames;
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

/** Renders the rich texts of an article with its quotes: in full at the first reference, the others in their own section. */
final class BodySections {
    private static final String ABBREVIATED = "\u2026";

    private final RenderContext context;
    private final Map<String, Quote> quotes = new LinkedHashMap<>();
    private final Set<String> rendered = new HashSet<>();
    private final List<Text> texts = new ArrayList<>();

    /** A rich text and its pointer in the content. */
    private record Text(RichText text, String pointer) {}

    BodySections(RenderContext context, List<Quote> quotes) {
        this.context = context;
        quotes.forEach(quote -> this.quotes.put(quote.id(), quote));
    }

    /** Adds the body. It gets a heading only to show that it is in another language. */
    void addBody(PressReleaseBuilder parts, LocalizedRichText text, String pointer) {
        Localized<RichText> best = context.resolver().of(text);
        boolean isOtherLanguage = best.match() == Match.DEFAULT;
        if (isOtherLanguage) {
            parts.addHeading(context.heading(Label.TEXT, best));
        }
        parts(best, isOtherLanguage ? 1 : 0, pointer).forEach(parts::add);
    }

    /** Adds a text under a heading. */
    void add(PressReleaseBuilder parts, Label heading, LocalizedRichText text, String pointer) {
        Localized<RichText> best = context.resolver().of(text);
        parts.addHeading(context.heading(heading, best));
        parts(best, 1, pointer).forEach(parts::add);
    }

    /** Renders the quotes that none of the texts refers to. */
    List<PressReleasePart> unreferenced(List<LocalizedRichText> all) {
        var others = new LinkedHashMap<>(quotes);
        all.stream()
                .flatMap(text -> context.resolver().of(text).value().blocks().stream())
                .filter(Quotation.class::isInstance)
                .forEach(block -> others.remove(((Quotation) block).quote()));
        return others.values().stream().map(this::quoted).toList();
    }

    private List<PressReleasePart> parts(Localized<RichText> text, int levelOffset, String pointer) {
        String location = pointer + "/" + text.language();
        texts.add(new Text(text.value(), location));
        var parts = new ArrayList<PressReleasePart>();
        for (Block block : text.value().blocks()) {
            parts.add(
                    block instanceof Quotation quotation
                            ? quoted(quotation)
                            : new PressReleasePart.Prose(block, levelOffset, location + "/" + parts.size()));
        }
        return parts;
    }

    // In full only once, since a short text could refer to a long quote thousands of times.
    private PressReleasePart quoted(Quotation quotation) {
        Quote quote = Objects.requireNonNull(quotes.get(quotation.quote()), quotation.quote());
        return rendered.add(quotation.quote())
                ? quoted(quote)
                : new PressReleasePart.Quoted(
                        context.quote(ABBREVIATED),
                        context.line()
                                .add(PersonNames.of(quote.speaker()).get(0))
                                .spans());
    }

    private PressReleasePart quoted(Quote quote) {
        return new PressReleasePart.Quoted(
                context.quote(quote.text()),
                new DetailLines(context).attribution(quote).spans());
    }

    /** The losses of the texts. */
    List<Loss> losses(UnsupportedProperties ofText) {
        return texts.stream()
                .flatMap(text -> ofText.in(text.text(), text.pointer(), List.of()).stream())
                .toList();
    }
}
