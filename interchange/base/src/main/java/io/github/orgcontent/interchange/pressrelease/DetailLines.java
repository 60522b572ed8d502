package io.github.orgcontent.interchange.pressrelease;

import io.github.orgcontent.interchange.label.DateFormats;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.interchange.label.NumberFormats;
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
import io.github.orgcontent.value.PartialDate;
import io.github.orgcontent.work.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines for what is no running text. */
record DetailLines(RenderContext reader) {
    /** Where and when; where the day is not told, when it was published. */
    DetailLine dateline(NewsArticle article) {
        Dateline dateline = article.dateline();
        LocalDate date = dateline == null ? null : dateline.date();
        DetailLine line = reader.line().add(dateline == null ? null : dateline.place());
        return date == null
                ? line.add(Label.PUBLISHED, DateFormats.day(article.publishedAt(), reader.words()))
                : line.add(DateFormats.day(date, reader.words()));
    }

    /** Who said it; for a translation also in which language. */
    DetailLine attribution(Quote quote) {
        Speaker speaker = quote.speaker();
        boolean isOriginal = reader.wording().of(quote.text()).language().equals(quote.originalLanguage());
        return reader.line()
                .add(reader.say(speaker.name()), speaker.url())
                .add(speaker.role())
                .add(speaker.organization())
                .add(day(quote.saidOn()))
                .link(Label.SOURCE, quote.source())
                .add(Label.ORIGINAL_LANGUAGE, isOriginal ? null : reader.language(quote.originalLanguage()));
    }

    DetailLine keyFigure(KeyFigure figure) {
        String qualifier = figure.qualifier() == Qualifier.EXACT ? "" : reader.say(figure.qualifier()) + " ";
        String number = NumberFormats.say(new BigDecimal(figure.value()), reader.words());
        String unit = figure.unit() == null ? "" : " " + reader.say(figure.unit());
        return reader.line()
                .label(reader.say(figure.label()))
                .add(qualifier + number + unit)
                .add(asOf(figure.asOf()))
                .link(Label.SOURCE, figure.source());
    }

    DetailLine correction(Correction correction) {
        String time = DateFormats.exact(correction.on(), reader.words());
        return reader.line()
                .label(reader.say(correction.kind()) + reader.say(Label.COMMA) + time)
                .add(correction.text());
    }

    DetailLine attachment(Document document) {
        return reader.line()
                .add(reader.say(document.title()), document.url())
                .add(reader.language(document.language()))
                .add(document.mediaType())
                .add(reader.amount(document.byteSize(), Label.BYTES))
                .add(Label.SOURCE, document.credit())
                .link(Label.LICENCE, document.licence())
                .addDigest(document.sha256());
    }

    DetailLine link(Link link) {
        return reader.line().add(reader.say(link.label()), link.url());
    }

    /** The rights, each in a line of its own. */
    List<DetailLine> rights(@Nullable Rights rights) {
        return rights == null
                ? List.of()
                : Stream.of(
                                reader.line().add(rights.holder()),
                                reader.line().add(rights.notice()),
                                reader.line().link(Label.LICENCE, rights.licence()))
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** A subject: its label and its code, or its code alone. */
    String subject(Subject subject) {
        String code = subject.scheme() + ":" + subject.code();
        return subject.label() == null ? code : reader.say(subject.label()) + " \u00B7 " + code;
    }

    private @Nullable String asOf(@Nullable PartialDate date) {
        return date == null ? null : reader.say(Label.AS_OF).replace("{date}", DateFormats.day(date, reader.words()));
    }

    private @Nullable String day(@Nullable PartialDate date) {
        return date == null ? null : DateFormats.day(date, reader.words());
    }
}
