package io.github.orgcontent.interchange.pressrelease;

import io.github.orgcontent.interchange.label.DateFormats;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.interchange.label.NumberFormats;
import io.github.orgcontent.interchange.publication.PersonNames;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.news.Correction;
import io.github.orgcontent.news.Dateline;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.news.Rights;
import io.github.orgcontent.news.Speaker;
import io.github.orgcontent.organization.Affiliation;
import io.github.orgcontent.organization.KeyFigure;
import io.github.orgcontent.organization.Link;
import io.github.orgcontent.organization.Qualifier;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.PartialDate;
import io.github.orgcontent.work.Subject;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Renders objects as lines of details. */
record DetailLines(RenderContext context) {
    /** Renders the dateline; without a date of its own, with the date of publication. */
    DetailLine dateline(NewsArticle article) {
        Dateline dateline = article.dateline();
        PartialDate date = dateline == null ? null : dateline.date();
        DetailLine line = context.line().add(dateline == null ? null : dateline.place());
        return date == null
                ? line.add(Label.PUBLISHED, DateFormats.day(article.publishedAt(), context.labels()))
                : line.add(DateFormats.day(date, context.labels()));
    }

    /** Renders the speaker and source of a quote; for a translation also the original language. */
    DetailLine attribution(Quote quote) {
        Speaker speaker = quote.speaker();
        boolean isOriginal = context.resolver().of(quote.text()).language().equals(quote.originalLanguage());
        List<LocalizedText> names = PersonNames.of(speaker);
        DetailLine line = context.line().add(context.text(names.get(0)), speaker.url());
        names.stream().skip(1).forEach(line::add);
        return line.add(day(quote.saidOn()))
                .link(Label.SOURCE, quote.source())
                .add(Label.ORIGINAL_LANGUAGE, isOriginal ? null : context.language(quote.originalLanguage()));
    }

    DetailLine keyFigure(KeyFigure figure) {
        String qualifier = figure.qualifier() == Qualifier.EXACT ? "" : context.text(figure.qualifier()) + " ";
        String number = NumberFormats.format(new BigDecimal(figure.value()), context.labels());
        String unit = figure.unit() == null ? "" : " " + context.text(figure.unit());
        return context.line()
                .label(context.text(figure.label()))
                .add(qualifier + number + unit)
                .add(asOf(figure.asOf()))
                .link(Label.SOURCE, figure.source());
    }

    DetailLine correction(Correction correction) {
        String time = DateFormats.exact(correction.on(), context.labels());
        return context.line()
                .label(context.text(correction.kind()) + context.text(Label.COMMA) + time)
                .add(correction.text());
    }

    DetailLine attachment(Document document) {
        return context.line()
                .add(context.text(document.title()), document.url())
                .add(context.language(document.language()))
                .add(document.mediaType())
                .add(context.amount(document.byteSize(), Label.BYTES))
                .add(Label.SOURCE, document.credit())
                .link(Label.LICENCE, document.licence())
                .addDigest(document.sha256());
    }

    DetailLine link(Link link) {
        return context.line().add(context.text(link.label()), link.url());
    }

    /** Renders the headline of a related article, as a link if the article has a URL. */
    DetailLine related(NewsArticle other) {
        URI url = other.urls().isEmpty()
                ? null
                : context.resolver().best(other.urls()).value();
        return context.line().add(context.text(other.headline()), url);
    }

    DetailLine affiliation(Affiliation other) {
        return context.line().add(context.text(other.name()), other.url()).add(Label.SINCE, day(other.since()));
    }

    /** Renders the rights, each on a line of its own. */
    List<DetailLine> rights(@Nullable Rights rights) {
        return rights == null
                ? List.of()
                : Stream.of(
                                context.line().add(rights.holder()),
                                context.line().add(rights.notice()),
                                context.line().link(Label.LICENCE, rights.licence()))
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** Renders a subject: label and code, or only the code. */
    String subject(Subject subject) {
        String code = subject.scheme() + ":" + subject.code();
        return subject.label() == null ? code : context.text(subject.label()) + " \u00B7 " + code;
    }

    private @Nullable String asOf(@Nullable PartialDate date) {
        return date == null
                ? null
                : context.text(Label.AS_OF).replace("{date}", DateFormats.day(date, context.labels()));
    }

    private @Nullable String day(@Nullable PartialDate date) {
        return date == null ? null : DateFormats.day(date, context.labels());
    }
}
