package io.github.orgcontent.interchange.html;

import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.interchange.words.Word;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.Rights;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What else is to be said of an article: kind, times, subjects, rights. */
record ArticleDetails(Publication publication, NewsArticle article) {
    void add(Part section) {
        var rows = Rows.in(section.set("class", "details"));
        rows.add(Word.KIND).inline(article.genre());
        addTime(rows, Word.PUBLISHED, article.publishedAt());
        addTime(rows, Word.UPDATED, article.updatedAt());
        addTime(rows, Word.EMBARGOED_UNTIL, article.embargoedUntil());
        addTime(rows, Word.EXPIRES, article.expiresAt());
        Regions.addLanguage(rows.add(Word.ORIGINAL_LANGUAGE), article.originalLanguage());
        rows.addEach(Word.WORK_AREAS, article.workAreas(), this::addWorkArea);
        rows.addEach(Word.SUBJECTS, article.subjects(), Facts::addSubject);
        rows.addEach(Word.COUNTRIES, article.countries(), Regions::addCountry);
        if (article.rights() != null) {
            addRights(rows, article.rights());
        }
    }

    private void addWorkArea(Part item, String id) {
        item.add("data", publication.workArea(id).title()).set("value", id);
    }

    private static void addTime(Rows rows, Word name, @Nullable OffsetDateTime time) {
        if (time != null) {
            Times.add(rows.add(name), time);
        }
    }

    private static void addRights(Rows rows, Rights rights) {
        if (rights.holder() == null && rights.notice() == null && rights.licence() == null) {
            return;
        }
        Part place = rows.add(Word.RIGHTS);
        if (rights.holder() != null) {
            place.add("p", rights.holder());
        }
        if (rights.notice() != null) {
            place.add("p", rights.notice());
        }
        if (rights.licence() != null) {
            place.add("p").link(rights.licence()).set("rel", "license").inline(Word.LICENCE);
        }
    }
}
