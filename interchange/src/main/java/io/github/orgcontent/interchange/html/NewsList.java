package io.github.orgcontent.interchange.html;

import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.interchange.publication.Wording;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.text.LanguageTag;
import io.github.orgcontent.text.Localized;
import java.net.URI;

/** What the organization announces, each by its headline, with the way to it. */
record NewsList(Publication publication) {
    void add(Part parent) {
        Part list = parent.add("ul").set("class", "news");
        publication.newestFirst().forEach(article -> add(list.add("li"), article));
    }

    private void add(Part item, NewsArticle article) {
        LanguageTag language = item.edition().language();
        Wording wording = publication.in(language, article);
        Part place = item;
        if (!article.urls().isEmpty()) {
            Localized<URI> url = wording.best(article.urls());
            place = item.link(url.value()).set("hreflang", url.language().toString());
        }
        place.inline(wording.of(article.headline()));
        item.text(" · ").inline(article.genre());
        Times.addDay(item.text(" · "), article.publishedAt());
    }
}
