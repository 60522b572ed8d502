package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.Rights;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Writes the metadata of an article: genre, times, languages, work areas, subjects, countries, joint publishers and rights. */
record ArticleMetadataWriter(Publication publication, NewsArticle article) {
    void add(ElementBuilder section) {
        var rows = DescriptionListWriter.in(section.set("class", "details"));
        rows.add(Label.KIND).inline(article.genre());
        addTime(rows, Label.PUBLISHED, article.publishedAt(), "/publishedAt");
        addTime(rows, Label.UPDATED, article.updatedAt(), "/updatedAt");
        addTime(rows, Label.EMBARGOED_UNTIL, article.embargoedUntil(), "/embargoedUntil");
        addTime(rows, Label.EXPIRES, article.expiresAt(), "/expiresAt");
        CodeNameWriter.addLanguage(rows.add(Label.ORIGINAL_LANGUAGE), article.originalLanguage());
        rows.addEach(Label.WORK_AREAS, article.workAreas(), this::addWorkArea);
        rows.addEach(Label.SUBJECTS, article.subjects(), HtmlMetadataSection::addSubject);
        rows.addEach(Label.COUNTRIES, article.countries(), CodeNameWriter::addCountry);
        rows.addEach(Label.PUBLISHERS, article.publishers(), OrganizationDetailsWriter::addAffiliation);
        if (article.rights() != null) {
            addRights(rows, article.rights());
        }
    }

    private void addWorkArea(ElementBuilder item, String id) {
        ElementBuilder parent = item.context()
                .links()
                .workArea(id, item.context().language())
                .map(item::link)
                .orElse(item);
        parent.add("data", publication.workArea(id).title()).set("value", id);
    }

    private void addTime(DescriptionListWriter rows, Label name, @Nullable OffsetDateTime time, String property) {
        if (time != null) {
            TimeWriter.add(rows.add(name), time, publication.pointerOf(article) + property);
        }
    }

    private static void addRights(DescriptionListWriter rows, Rights rights) {
        if (rights.holder() == null && rights.notice() == null && rights.licence() == null) {
            return;
        }
        ElementBuilder cell = rows.add(Label.RIGHTS);
        if (rights.holder() != null) {
            cell.add("p", rights.holder());
        }
        if (rights.notice() != null) {
            cell.add("p", rights.notice());
        }
        if (rights.licence() != null) {
            cell.add("p").link(rights.licence()).set("rel", "license").inline(Label.LICENCE);
        }
    }
}
