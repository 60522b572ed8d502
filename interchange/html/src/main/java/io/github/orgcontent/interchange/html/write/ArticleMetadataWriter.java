package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.Rights;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What else is to be said of an article: kind, times, subjects, rights. */
record ArticleMetadataWriter(Publication publication, NewsArticle article) {
    void add(ElementBuilder section) {
        var rows = DescriptionListWriter.in(section.set("class", "details"));
        rows.add(Label.KIND).inline(article.genre());
        addTime(rows, Label.PUBLISHED, article.publishedAt());
        addTime(rows, Label.UPDATED, article.updatedAt());
        addTime(rows, Label.EMBARGOED_UNTIL, article.embargoedUntil());
        addTime(rows, Label.EXPIRES, article.expiresAt());
        CodeNameWriter.addLanguage(rows.add(Label.ORIGINAL_LANGUAGE), article.originalLanguage());
        rows.addEach(Label.WORK_AREAS, article.workAreas(), this::addWorkArea);
        rows.addEach(Label.SUBJECTS, article.subjects(), HtmlMetadataSection::addSubject);
        rows.addEach(Label.COUNTRIES, article.countries(), CodeNameWriter::addCountry);
        if (article.rights() != null) {
            addRights(rows, article.rights());
        }
    }

    private void addWorkArea(ElementBuilder item, String id) {
        item.add("data", publication.workArea(id).title()).set("value", id);
    }

    private static void addTime(DescriptionListWriter rows, Label name, @Nullable OffsetDateTime time) {
        if (time != null) {
            TimeWriter.add(rows.add(name), time);
        }
    }

    private static void addRights(DescriptionListWriter rows, Rights rights) {
        if (rights.holder() == null && rights.notice() == null && rights.licence() == null) {
            return;
        }
        ElementBuilder place = rows.add(Label.RIGHTS);
        if (rights.holder() != null) {
            place.add("p", rights.holder());
        }
        if (rights.notice() != null) {
            place.add("p", rights.notice());
        }
        if (rights.licence() != null) {
            place.add("p").link(rights.licence()).set("rel", "license").inline(Label.LICENCE);
        }
    }
}
