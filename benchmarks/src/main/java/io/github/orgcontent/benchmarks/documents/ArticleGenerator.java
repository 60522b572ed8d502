package io.github.orgcontent.benchmarks.documents;

import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.ImageBuilder;
import io.github.orgcontent.news.Dateline;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.news.QuoteBuilder;
import io.github.orgcontent.news.Speaker;
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

/** Articles of one shape; the same number and seed give the same article. */
final class ArticleGenerator {
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2024-01-08T09:30:00+01:00");
    private static final List<Genre> GENRES = List.of(Genre.PRESS_RELEASE, Genre.NEWS, Genre.STATEMENT);
    private static final List<String> COUNTRIES = List.of("DE", "FR", "UA", "JO", "KE", "PT");

    private final Shape shape;
    private final List<Lexicon> lexicons;
    private final long seed;

    ArticleGenerator(Shape shape, long seed) {
        this.shape = shape;
        this.lexicons = shape.languages().stream().map(Lexicon::of).toList();
        this.seed = seed;
    }

    NewsArticle article(int number) {
        Voices voices = Voices.in(lexicons, new Random(seed + number));
        List<Quote> quotes = quotes(voices, number);
        OffsetDateTime published = FIRST.plusHours(number % 10_000);
        NewsArticleBuilder article = shape.isNote() ? NewsArticleBuilder.builder() : full(voices, quotes, number);
        return article.id("clean-rivers-" + number)
                .genre(GENRES.get(number % GENRES.size()))
                .originalLanguage(voices.original())
                .headline(voices.text(prose -> prose.title(2 * shape.line())))
                .summary(voices.text(prose -> prose.text(3 * shape.line())))
                .dateline(new Dateline(voices.text(prose -> prose.place(number)), dayOf(published)))
                .body(voices.richText(new BodyGenerator(shape, quotes, number)::body))
                .subjects(List.of(new Subject("medtop", "06000000", voices.text(prose -> prose.title(shape.line())))))
                .countries(countries(number))
                .links(links(voices, number))
                .urls(voices.byLanguage(prose -> SampleUrls.own(prose.language() + "/news/" + number)))
                .publishedAt(published)
                .updatedAt(published.plusMinutes(90))
                .build();
    }

    /** What stands beside the text of an article that is more than a note. */
    private NewsArticleBuilder full(Voices voices, List<Quote> quotes, int number) {
        return NewsArticleBuilder.builder()
                .kicker(voices.text(prose -> prose.title(shape.line())))
                .quotes(quotes)
                .keyFigures(figures(voices, number))
                .pressContacts(List.of(new ContactGenerator(voices, shape).contact(number)))
                .boilerplate(voices.richText(prose -> RichText.ofParagraphs(prose.text(shape.paragraph() * 2 / 3))))
                .image(image(voices, number));
    }

    private List<Quote> quotes(Voices voices, int number) {
        return shape.isNote()
                ? List.of()
                : List.of(quote(voices, number, "opening"), quote(voices, number + 1, "reported"));
    }

    private static Quote quote(Voices voices, int number, String id) {
        var speaker = new Speaker(
                voices.text(prose -> prose.person(number)),
                voices.text(prose -> prose.role(number)),
                null,
                SampleUrls.shared("organizations", number));
        return QuoteBuilder.builder()
                .id(id)
                .text(voices.text(prose -> prose.text(150)))
                .originalLanguage(voices.original())
                .speaker(speaker)
                .build();
    }

    private List<KeyFigure> figures(Voices voices, int number) {
        KeyFigure figure = KeyFigureBuilder.builder()
                .label(voices.text(prose -> prose.title(shape.line())))
                .value(Integer.toString(40 + number % 900))
                .qualifier(number % 2 == 0 ? Qualifier.OVER : Qualifier.EXACT)
                .asOf(PartialDate.parse("2023-12"))
                .build();
        return List.of(figure, percentage(voices, number));
    }

    private KeyFigure percentage(Voices voices, int number) {
        return KeyFigureBuilder.builder()
                .label(voices.text(prose -> prose.title(shape.line())))
                .value("12.5")
                .unit(voices.text(prose -> "%"))
                .source(SampleUrls.shared("figures", number))
                .build();
    }

    private Image image(Voices voices, int number) {
        return ImageBuilder.builder()
                .url(SampleUrls.own("media/" + number + ".jpg"))
                .alt(voices.text(prose -> prose.title(2 * shape.line())))
                .credit(voices.text(prose -> "Example / " + prose.person(number + 2)))
                .licence(SampleUrls.shared("licences", number))
                .mediaType("image/jpeg")
                .width(1600)
                .height(900)
                .build();
    }

    private List<Link> links(Voices voices, int number) {
        Link report = link(voices, "reports", number);
        return shape.isNote() ? List.of(report) : List.of(report, link(voices, "programmes", number));
    }

    private Link link(Voices voices, String kind, int number) {
        return new Link(voices.text(prose -> prose.title(shape.line())), SampleUrls.shared(kind, number));
    }

    private static List<String> countries(int number) {
        return List.of(COUNTRIES.get(number % COUNTRIES.size()), COUNTRIES.get((number + 1) % COUNTRIES.size()));
    }

    private static LocalDate dayOf(OffsetDateTime moment) {
        return moment.toLocalDate();
    }
}
