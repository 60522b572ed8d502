package io.github.orgcontent.interchange.release;

import io.github.orgcontent.interchange.words.Dates;
import io.github.orgcontent.interchange.words.Numerals;
import io.github.orgcontent.interchange.words.Word;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.news.Correction;
import io.github.orgcontent.news.Dateline;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.news.Rights;
import io.github.orgcontent.news.Speaker;
import io.github.orgcontent.organization.KeyFigure;
import io.github.orgcontent.organization.Link;
import io.github.orgcontent.organization.Qualifier;
import io.github.orgcontent.text.PartialDate;
import io.github.orgcontent.work.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines for what is no running text. */
record Details(Reader reader) {
    /** Where and when; where the day is not told, when it was published. */
    Line dateline(NewsArticle article) {
        Dateline dateline = article.dateline();
        LocalDate date = dateline == null ? null : dateline.date();
        Line line = reader.line().add(dateline == null ? null : dateline.place());
        return date == null
                ? line.add(Word.PUBLISHED, Dates.day(article.publishedAt(), reader.words()))
                : line.add(Dates.day(date, reader.words()));
    }

    /** Who said it; for a translation also in which language. */
    Line attribution(Quote quote) {
        Speaker speaker = quote.speaker();
        boolean isOriginal = reader.wording().of(quote.text()).language().equals(quote.originalLanguage());
        return reader.line()
                .add(reader.say(speaker.name()), speaker.url())
                .add(speaker.role())
                .add(speaker.organization())
                .add(day(quote.saidOn()))
                .link(Word.SOURCE, quote.source())
                .add(Word.ORIGINAL_LANGUAGE, isOriginal ? null : reader.language(quote.originalLanguage()));
    }

    Line keyFigure(KeyFigure figure) {
        String qualifier = figure.qualifier() == Qualifier.EXACT ? "" : reader.say(figure.qualifier()) + " ";
        String number = Numerals.say(new BigDecimal(figure.value()), reader.words());
        String unit = figure.unit() == null ? "" : " " + reader.say(figure.unit());
        return reader.line()
                .label(reader.say(figure.label()))
                .add(qualifier + number + unit)
                .add(asOf(figure.asOf()))
                .link(Word.SOURCE, figure.source());
    }

    Line correction(Correction correction) {
        String time = Dates.exact(correction.on(), reader.words());
        return reader.line()
                .label(reader.say(correction.kind()) + reader.say(Word.COMMA) + time)
                .add(correction.text());
    }

    Line attachment(Document document) {
        return reader.line()
                .add(reader.say(document.title()), document.url())
                .add(reader.language(document.language()))
                .add(document.mediaType())
                .add(reader.amount(document.byteSize(), Word.BYTES))
                .add(Word.SOURCE, document.credit())
                .link(Word.LICENCE, document.licence())
                .addDigest(document.sha256());
    }

    Line link(Link link) {
        return reader.line().add(reader.say(link.label()), link.url());
    }

    /** The rights, each in a line of its own. */
    List<Line> rights(@Nullable Rights rights) {
        return rights == null
                ? List.of()
                : Stream.of(
                                reader.line().add(rights.holder()),
                                reader.line().add(rights.notice()),
                                reader.line().link(Word.LICENCE, rights.licence()))
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** A subject: its label and its code, or its code alone. */
    String subject(Subject subject) {
        String code = subject.scheme() + ":" + subject.code();
        return subject.label() == null ? code : reader.say(subject.label()) + " \u00B7 " + code;
    }

    private @Nullable String asOf(@Nullable PartialDate date) {
        return date == null ? null : reader.say(Word.AS_OF).replace("{date}", Dates.day(date, reader.words()));
    }

    private @Nullable String day(@Nullable PartialDate date) {
        return date == null ? null : Dates.day(date, reader.words());
    }
}
