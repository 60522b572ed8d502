package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.news.NewsArticle;
import java.net.URI;

/** What the organization announces, each by its headline, with the way to it. */
record NewsListWriter(Publication publication) {
    void add(ElementBuilder parent) {
        ElementBuilder list = parent.add("ul").set("class", "news");
        publication.newestFirst().forEach(article -> add(list.add("li"), article));
    }

    private void add(ElementBuilder item, NewsArticle article) {
        LanguageTag language = item.edition().language();
        TextResolver wording = TextResolver.of(publication, language, article);
        ElementBuilder place = item;
        if (!article.urls().isEmpty()) {
            Localized<URI> url = wording.best(article.urls());
            place = item.link(url.value()).set("hreflang", url.language().toString());
        }
        place.inline(wording.of(article.headline()));
        item.text(" · ").inline(article.genre());
        TimeWriter.addDay(item.text(" · "), article.publishedAt());
    }
}
