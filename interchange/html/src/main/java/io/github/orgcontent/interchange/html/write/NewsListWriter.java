package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.news.NewsArticle;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Writes a list of articles: headline, link, genre and date. */
record NewsListWriter(Publication publication) {
    void add(ElementBuilder section, List<NewsArticle> articles) {
        ElementBuilder list = section.add("ul").set("class", "news");
        articles.forEach(article -> add(list.add("li"), article));
    }

    private void add(ElementBuilder item, NewsArticle article) {
        LanguageTag language = item.context().language();
        TextResolver texts = TextResolver.of(publication, language, article);
        ElementBuilder parent = item;
        Optional<URI> page = item.context().links().article(article, language);
        if (page.isPresent()) {
            parent = item.link(page.get());
        } else if (!article.urls().isEmpty()) {
            Localized<URI> url = texts.best(article.urls());
            parent = item.link(url.value()).set("hreflang", url.language().toString());
        }
        parent.inline(texts.of(article.headline()));
        item.text(" · ").inline(article.genre());
        TimeWriter.addDay(item.text(" · "), article.publishedAt());
    }
}
