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

/** What else is to be said of an article: times, kind, subjects, address. */
record MetadataSection(RenderContext reader, Publication publication, NewsArticle article) {
    List<DetailLine> lines() {
        var lines = new ArrayList<DetailLine>();
        add(lines, Label.PUBLISHED, time(article.publishedAt()));
        add(lines, Label.UPDATED, time(article.updatedAt()));
        add(lines, Label.EXPIRES, time(article.expiresAt()));
        add(lines, Label.KIND, Stream.of(reader.say(article.genre())));
        add(
                lines,
                Label.ORIGINAL_LANGUAGE,
                Stream.of(DisplayNames.language(article.originalLanguage(), reader.words())));
        add(
                lines,
                Label.WORK_AREAS,
                article.workAreas().stream().map(publication::workArea).map(area -> reader.say(area.title())));
        add(lines, Label.SUBJECTS, article.subjects().stream().map(new DetailLines(reader)::subject));
        add(
                lines,
                Label.COUNTRIES,
                article.countries().stream().map(code -> DisplayNames.country(code, reader.words())));
        if (!article.urls().isEmpty()) {
            lines.add(reader.line()
                    .link(Label.ONLINE, reader.wording().best(article.urls()).value()));
        }
        return lines;
    }

    private void add(List<DetailLine> lines, Label label, Stream<String> values) {
        DetailLine line = reader.line();
        values.forEach(value -> (line.isEmpty() ? line.label(label) : line).add(value));
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private Stream<String> time(@Nullable OffsetDateTime time) {
        return time == null ? Stream.of() : Stream.of(DateFormats.exact(time, reader.words()));
    }
}
