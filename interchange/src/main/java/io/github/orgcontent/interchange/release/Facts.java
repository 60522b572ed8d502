package io.github.orgcontent.interchange.release;

import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.interchange.words.Dates;
import io.github.orgcontent.interchange.words.Lands;
import io.github.orgcontent.interchange.words.Word;
import io.github.orgcontent.news.NewsArticle;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What else is to be said of an article: times, kind, subjects, address. */
record Facts(Reader reader, Publication publication, NewsArticle article) {
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        add(lines, Word.PUBLISHED, time(article.publishedAt()));
        add(lines, Word.UPDATED, time(article.updatedAt()));
        add(lines, Word.EXPIRES, time(article.expiresAt()));
        add(lines, Word.KIND, Stream.of(reader.say(article.genre())));
        add(lines, Word.ORIGINAL_LANGUAGE, Stream.of(Lands.language(article.originalLanguage(), reader.words())));
        add(
                lines,
                Word.WORK_AREAS,
                article.workAreas().stream().map(publication::workArea).map(area -> reader.say(area.title())));
        add(lines, Word.SUBJECTS, article.subjects().stream().map(new Details(reader)::subject));
        add(lines, Word.COUNTRIES, article.countries().stream().map(code -> Lands.country(code, reader.words())));
        if (!article.urls().isEmpty()) {
            lines.add(reader.line()
                    .link(Word.ONLINE, reader.wording().best(article.urls()).value()));
        }
        return lines;
    }

    private void add(List<Line> lines, Word label, Stream<String> values) {
        Line line = reader.line();
        values.forEach(value -> (line.isEmpty() ? line.label(label) : line).add(value));
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private Stream<String> time(@Nullable OffsetDateTime time) {
        return time == null ? Stream.of() : Stream.of(Dates.exact(time, reader.words()));
    }
}
