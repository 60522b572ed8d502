package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.publication.LocalizedUrls;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.interchange.schemaorg.SchemaOrg;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.organization.OrganizationProfile;

/** Writes the page of an article. */
final class ArticlePageWriter {
    private final Publication publication;
    private final NewsArticle article;
    private final WriteContext context;
    private final OrganizationProfile organization;

    ArticlePageWriter(Publication publication, NewsArticle article, LanguageTag language, SiteLinks links) {
        this.publication = publication;
        this.article = article;
        this.context = WriteContext.of(TextResolver.of(publication, language, article), links);
        this.organization = publication.content().organization();
    }

    Export<String> write() {
        var page = new PageSkeleton(context);
        writeHead(page.head());
        writeBanner(page.body().add("header"));
        writeArticle(page.body().add("main"));
        PageSkeleton.addFooter(page.body().add("footer"), organization);
        return new Export<>(page.html(), HtmlLosses.of(publication, article, context));
    }

    private void writeHead(ElementBuilder headElement) {
        Localized<String> headline = context.texts().of(article.headline());
        var head = new HeadWriter(headElement);
        head.begin(headline);
        head.addDescription(article.summary());
        head.addUrls(article.urls(), LocalizedUrls.defaultUrl(publication, article.urls()));
        head.addSiteFiles();
        writeOpenGraph(OpenGraphWriter.of(headElement, "article", headline, article.urls()));
        head.end(SchemaOrg.write(publication, article, context.language()).value());
    }

    private void writeOpenGraph(OpenGraphWriter graph) {
        graph.addText("og:description", article.summary());
        graph.addText("og:site_name", organization.name());
        graph.addImage(article.image());
        graph.addTime("article:published_time", article.publishedAt());
        graph.addTime("article:modified_time", article.updatedAt());
        graph.addTime("article:expiration_time", article.expiresAt());
    }

    private void writeBanner(ElementBuilder banner) {
        ElementBuilder name = banner.add("p").set("class", "site");
        Image logo = organization.logo();
        if (logo != null) { // decorative: the name follows as text
            name.add("img").set("src", logo.url().toString()).set("alt", "");
        }
        PageSkeleton.addName(name, organization);
        PageSkeleton.addLanguages(
                banner,
                context.links().isEmpty() ? article.urls() : context.links().articles(article));
    }

    private void writeArticle(ElementBuilder main) {
        ElementBuilder articleElement = main.add("article").set("id", ArticleWriter.idOf(article));
        var writer = new ArticleWriter(publication, article);
        ElementBuilder header = articleElement.add("header");
        writer.addKicker(header);
        header.add("h1", article.headline());
        writer.addLead(header);
        writer.add(articleElement);
    }
}
