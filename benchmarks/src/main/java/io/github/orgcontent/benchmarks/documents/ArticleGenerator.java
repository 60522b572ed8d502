package io.github.orgcontent.benchmarks.documents;

import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.ImageBuilder;
import io.github.orgcontent.news.Dateline;
import io.github.orgcontent.news.Event;
import io.github.orgcontent.news.EventBuilder;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.news.QuoteBuilder;
import io.github.orgcontent.news.Speaker;
import io.github.orgcontent.organization.Affiliation;
import io.github.orgcontent.organization.KeyFigure;
import io.github.orgcontent.organization.KeyFigureBuilder;
import io.github.orgcontent.organization.Link;
import io.github.orgcontent.organization.Qualifier;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.value.PartialDate;
import io.github.orgcontent.work.Subject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;

/** Generates articles of one shape; the same number and seed give the same article. */
final class ArticleGenerator {
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2024-01-08T09:30:00+01:00");
    private static final List<Genre> GENRES = List.of(Genre.PRESS_RELEASE, Genre.NEWS, Genre.STATEMENT);
    private static final List<String> COUNTRIES = List.of("DE", "FR", "UA", "JO", "KE", "PT");

    private final ArticleShape shape;
    private final List<WordList> wordLists;
    private final long seed;

    ArticleGenerator(ArticleShape shape, long seed) {
        this.shape = shape;
        this.wordLists = shape.languages().stream().map(WordList::of).toList();
        this.seed = seed;
    }

    NewsArticle article(int number) {
        LocalizedTextGenerator texts = LocalizedTextGenerator.in(wordLists, new Random(seed + number));
        List<Quote> quotes = quotes(texts, number);
        OffsetDateTime published = FIRST.plusHours(number % 10_000);
        NewsArticleBuilder article = shape.isNote() ? NewsArticleBuilder.builder() : full(texts, quotes, number);
        return article.id(id(number))
                .genre(GENRES.get(number % GENRES.size()))
                .originalLanguage(texts.original())
                .headline(texts.text(generator -> generator.title(2 * shape.line())))
                .summary(texts.text(generator -> generator.text(3 * shape.line())))
                .dateline(new Dateline(texts.text(generator -> generator.place(number)), dayOf(published)))
                .body(texts.richText(new BodyGenerator(shape, quotes, number)::body))
                .subjects(List.of(
                        new Subject("medtop", "06000000", texts.text(generator -> generator.title(shape.line())))))
                .countries(countries(number))
                .links(links(texts, number))
                .urls(texts.byLanguage(generator -> SampleUrls.own(generator.language() + "/news/" + number)))
                .publishedAt(published)
                .updatedAt(published.plusMinutes(90))
                .build();
    }

    private static String id(int number) {
        return "clean-rivers-" + number;
    }

    /** Returns a builder with the properties that a note does not have. */
    private NewsArticleBuilder full(LocalizedTextGenerator texts, List<Quote> quotes, int number) {
        return NewsArticleBuilder.builder()
                .kicker(texts.text(generator -> generator.title(shape.line())))
                .quotes(quotes)
                .keyFigures(figures(texts, number))
                .pressContacts(List.of(new ContactGenerator(texts, shape).contact(number)))
                .boilerplate(
                        texts.richText(generator -> RichText.ofParagraphs(generator.text(shape.paragraph() * 2 / 3))))
                .publishers(List.of(new Affiliation(
                        texts.text(generator -> "Example"), SampleUrls.shared("publishers", number), null)))
                .event(event(texts, number))
                .related(number == 0 ? List.of() : List.of(id(number - 1)))
                .image(image(texts, number));
    }

    private List<Quote> quotes(LocalizedTextGenerator texts, int number) {
        return shape.isNote()
                ? List.of()
                : List.of(quote(texts, number, "opening"), quote(texts, number + 1, "reported"));
    }

    private static Quote quote(LocalizedTextGenerator texts, int number, String id) {
        var speaker = new Speaker(
                texts.text(generator -> generator.person(number)),
                texts.text(generator -> generator.role(number)),
                null,
                PersonGenerator.id(number),
                SampleUrls.shared("organizations", number));
        return QuoteBuilder.builder()
                .id(id)
                .text(texts.text(generator -> generator.text(150)))
                .originalLanguage(texts.original())
                .speaker(speaker)
                .build();
    }

    private List<KeyFigure> figures(LocalizedTextGenerator texts, int number) {
        KeyFigure figure = KeyFigureBuilder.builder()
                .label(texts.text(generator -> generator.title(shape.line())))
                .value(Integer.toString(40 + number % 900))
                .qualifier(number % 2 == 0 ? Qualifier.OVER : Qualifier.EXACT)
                .asOf(PartialDate.parse("2023-12"))
                .build();
        return List.of(figure, percentage(texts, number));
    }

    private KeyFigure percentage(LocalizedTextGenerator texts, int number) {
        return KeyFigureBuilder.builder()
                .label(texts.text(generator -> generator.title(shape.line())))
                .value("12.5")
                .unit(texts.text(generator -> "%"))
                .source(SampleUrls.shared("figures", number))
                .build();
    }

    private static Event event(LocalizedTextGenerator texts, int number) {
        LocalDate day = FIRST.toLocalDate().plusDays(number % 1_000);
        return EventBuilder.builder()
                .name(texts.text(generator -> generator.title(30)))
                .startsOn(PartialDate.from(day))
                .endsOn(PartialDate.from(day.plusDays(1)))
                .place(texts.text(generator -> generator.place(number)))
                .build();
    }

    private Image image(LocalizedTextGenerator texts, int number) {
        return ImageBuilder.builder()
                .url(SampleUrls.own("media/" + number + ".jpg"))
                .alt(texts.text(generator -> generator.title(2 * shape.line())))
                .credit(texts.text(generator -> "Example / " + generator.person(number + 2)))
                .licence(SampleUrls.shared("licences", number))
                .mediaType("image/jpeg")
                .width(1600)
                .height(900)
                .build();
    }

    private List<Link> links(LocalizedTextGenerator texts, int number) {
        Link report = link(texts, "reports", number);
        return shape.isNote() ? List.of(report) : List.of(report, link(texts, "programmes", number));
    }

    private Link link(LocalizedTextGenerator texts, String kind, int number) {
        return new Link(texts.text(generator -> generator.title(shape.line())), SampleUrls.shared(kind, number), null);
    }

    private static List<String> countries(int number) {
        return List.of(COUNTRIES.get(number % COUNTRIES.size()), COUNTRIES.get((number + 1) % COUNTRIES.size()));
    }

    private static PartialDate dayOf(OffsetDateTime moment) {
        return PartialDate.from(moment.toLocalDate());
    }
}
