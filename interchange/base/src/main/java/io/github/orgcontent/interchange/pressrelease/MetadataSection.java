package io.github.orgcontent.interchange.pressrelease;

import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.label.DateFormats;
import io.github.orgcontent.interchange.label.DisplayNames;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.news.NewsArticle;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Renders the metadata of an article: times, genre, languages, subjects, countries, URL. */
record MetadataSection(RenderContext context, Publication publication, NewsArticle article) {
    List<DetailLine> lines() {
        var lines = new ArrayList<DetailLine>();
        add(lines, Label.PUBLISHED, time(article.publishedAt()));
        add(lines, Label.UPDATED, time(article.updatedAt()));
        add(lines, Label.EXPIRES, time(article.expiresAt()));
        add(lines, Label.KIND, Stream.of(context.text(article.genre())));
        add(
                lines,
                Label.ORIGINAL_LANGUAGE,
                Stream.of(DisplayNames.language(article.originalLanguage(), context.labels())));
        add(
                lines,
                Label.WORK_AREAS,
                article.workAreas().stream().map(publication::workArea).map(area -> context.text(area.title())));
        add(lines, Label.SUBJECTS, article.subjects().stream().map(new DetailLines(context)::subject));
        add(
                lines,
                Label.COUNTRIES,
                article.countries().stream().map(code -> DisplayNames.country(code, context.labels())));
        if (!article.urls().isEmpty()) {
            lines.add(context.line()
                    .link(Label.ONLINE, context.resolver().best(article.urls()).value()));
        }
        return lines;
    }

    private void add(List<DetailLine> lines, Label label, Stream<String> values) {
        DetailLine line = context.line();
        values.forEach(value -> (line.isEmpty() ? line.label(label) : line).add(value));
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private Stream<String> time(@Nullable OffsetDateTime time) {
        return time == null ? Stream.of() : Stream.of(DateFormats.exact(time, context.labels()));
    }
}
