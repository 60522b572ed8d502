package io.github.orgcontent.interchange.release;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.loss.Uncarried;
import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.interchange.publication.Wording;
import io.github.orgcontent.news.Dateline;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.LanguageTag;
import io.github.orgcontent.text.Localized;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.text.Match;
import io.github.orgcontent.work.WorkArea;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article in the order of a press release, in one language. What stands there in another language only, says so by its
 * tag in parentheses; what is no running text begins with the name that it has in the model.
 */
public final class Release {
    private static final Uncarried UNCARRIED =
            Uncarried.nothing().and("ids are not written", "/id", "/quotes/*/id", "/pressContacts/*/id");

    private final Publication publication;
    private final NewsArticle article;
    private final Wording wording;
    private final Details details;
    private final String start;
    private final List<Part> parts = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final Map<String, Quote> quotes = new LinkedHashMap<>();
    private final Set<String> placed = new HashSet<>();

    /** A rich text and where it stands. */
    private record Text(RichText text, String pointer) {}

    private Release(Publication publication, NewsArticle article, LanguageTag language) {
        this.publication = publication;
        this.article = article;
        this.wording = publication.in(language, article);
        this.details = new Details(wording);
        this.start = publication.pointerOf(article);
        article.quotes().forEach(quote -> quotes.put(quote.id(), quote));
    }

    /**
     * An article of a publication.
     *
     * @throws IllegalArgumentException if it is not one of its
     */
    public static Release of(Publication publication, NewsArticle article, LanguageTag language) {
        var release = new Release(publication, article, language);
        release.addHead();
        release.addTexts();
        release.addContacts();
        release.addFoot();
        return release;
    }

    /** The parts in reading order. */
    public List<Part> parts() {
        return parts;
    }

    /**
     * What is lost.
     *
     * @param ofText what the format has no place for in a rich text
     * @param ofImage what it has no place for in an image
     * @param noticed what it noticed while writing, by pointers into the content
     */
    public List<Loss> losses(Uncarried ofText, Uncarried ofImage, List<Loss> noticed) {
        var others = new ArrayList<Loss>(noticed);
        for (Text text : texts) {
            others.addAll(ofText.in(text.text(), text.pointer(), List.of()));
        }
        return UNCARRIED.and(ofImage.under("/image")).in(article, start, others);
    }

    private void addHead() {
        add(details.line().name("embargoedUntil"), article.embargoedUntil());
        add(article.kicker());
        parts.add(new Part.Headline(Line.say(article.headline(), wording)));
        add(article.subheadline());
        add(article.summary());
        if (article.image() != null) {
            parts.add(new Part.Picture(article.image(), start + "/image"));
        }
        Dateline dateline = article.dateline();
        if (dateline != null) {
            add(details.line().add(dateline.place()).add(dateline.date()).paragraph());
        }
        add(article.byline());
    }

    private void addTexts() {
        add(article.body(), start + "/body");
        article.quotes().stream().filter(quote -> !placed.contains(quote.id())).forEach(this::add);
        addList(article.keyFigures(), details::keyFigure);
        addList(article.corrections(), details::correction);
        add(article.notesToEditors(), start + "/notesToEditors");
        if (article.boilerplate() != null) {
            add(article.boilerplate(), start + "/boilerplate");
        } else {
            add(publication.content().organization().boilerplate(), "/organization/boilerplate");
        }
    }

    private void addContacts() {
        List<PressContact> own = article.pressContacts();
        addList(own.isEmpty() ? publication.content().pressContacts() : own, details::contact);
        addList(article.attachments(), details::attachment);
        addList(article.links(), details::link);
        List<Span> rights = article.rights() == null ? List.of() : details.rights(article.rights());
        if (!rights.isEmpty()) {
            add(new Paragraph(rights));
        }
    }

    private void addFoot() {
        var lines = new ArrayList<Line>();
        lines.add(details.line().name("publishedAt").add(article.publishedAt()));
        if (article.updatedAt() != null) {
            lines.add(details.line().name("updatedAt").add(article.updatedAt()));
        }
        if (article.expiresAt() != null) {
            lines.add(details.line().name("expiresAt").add(article.expiresAt()));
        }
        lines.add(details.line().name("genre").add(Details.code(article.genre())));
        lines.add(details.line().name("originalLanguage").add(article.originalLanguage()));
        addTopics(lines);
        if (!article.urls().isEmpty()) {
            lines.add(details.line()
                    .name("urls")
                    .link(wording.best(article.urls()).value()));
        }
        addList(lines, Line::spans);
    }

    private void addTopics(List<Line> lines) {
        addTo(
                lines,
                "workAreas",
                article.workAreas().stream().map(publication::workArea).map(WorkArea::title),
                Line::add);
        addTo(
                lines,
                "subjects",
                article.subjects().stream(),
                (line, subject) ->
                        line.add(subject.scheme() + ":" + subject.code()).add(subject.label()));
        addTo(lines, "countries", article.countries().stream(), Line::add);
    }

    private <T> void addTo(List<Line> lines, String name, Stream<T> values, BiFunction<Line, T, Line> add) {
        Line line = details.line().name(name);
        List<T> all = values.toList();
        all.forEach(value -> Objects.requireNonNull(add.apply(line, value)));
        if (!all.isEmpty()) {
            lines.add(line);
        }
    }

    private void add(@Nullable LocalizedText text) {
        if (text != null) {
            add(details.line().add(text).paragraph());
        }
    }

    private void add(Line line, @Nullable Object value) {
        if (value != null) {
            add(line.add(value).paragraph());
        }
    }

    private void add(Block block) {
        parts.add(new Part.Prose(block, ""));
    }

    private <T> void addList(List<T> values, Function<T, List<Span>> item) {
        if (!values.isEmpty()) {
            add(new ListBlock(false, values.stream().map(item).toList()));
        }
    }

    private void add(@Nullable LocalizedRichText text, String pointer) {
        if (text == null) {
            return;
        }
        Localized<RichText> best = wording.of(text);
        String place = pointer + "/" + best.language();
        texts.add(new Text(best.value(), place));
        if (best.match() == Match.DEFAULT) {
            add(details.line().add("(" + best.language() + ")").paragraph());
        }
        for (int i = 0; i < best.value().blocks().size(); i++) {
            Block block = best.value().blocks().get(i);
            if (block instanceof Quotation quotation) {
                add(quotation);
            } else {
                parts.add(new Part.Prose(block, place + "/" + i));
            }
        }
    }

    // A quote stands where the body refers to it, and those that nothing refers to behind the body.
    private void add(Quotation quotation) {
        placed.add(quotation.quote());
        add(Objects.requireNonNull(quotes.get(quotation.quote()), quotation.quote()));
    }

    private void add(Quote quote) {
        parts.add(new Part.Quoted(Line.say(quote.text(), wording), details.attribution(quote)));
    }
}
