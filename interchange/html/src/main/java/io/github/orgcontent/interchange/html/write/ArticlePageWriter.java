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

/** The page of an article. */
final class ArticlePageWriter {
    private final Publication publication;
    private final NewsArticle article;
    private final WriteContext edition;
    private final OrganizationProfile organization;

    ArticlePageWriter(Publication publication, NewsArticle article, LanguageTag language) {
        this.publication = publication;
        this.article = article;
        this.edition = WriteContext.of(TextResolver.of(publication, language, article));
        this.organization = publication.content().organization();
    }

    Export<String> write() {
        var frame = new PageSkeleton(edition);
        writeHead(frame.head());
        writeBanner(frame.body().add("header"));
        writeArticle(frame.body().add("main"));
        PageSkeleton.addName(frame.body().add("footer").add("p"), organization);
        return new Export<>(frame.html(), HtmlLosses.of(publication, article, edition));
    }

    private void writeHead(ElementBuilder part) {
        Localized<String> headline = edition.wording().of(article.headline());
        var head = new HeadWriter(part);
        head.begin(headline);
        head.addDescription(article.summary());
        head.addAddresses(article.urls(), LocalizedUrls.defaultUrl(publication, article.urls()));
        writeOpenGraph(OpenGraphWriter.of(part, "article", headline, article.urls()));
        head.end(SchemaOrg.write(publication, article, edition.language()).value());
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
        if (logo != null) { // the name stands beside it
            name.add("img").set("src", logo.url().toString()).set("alt", "");
        }
        PageSkeleton.addName(name, organization);
        PageSkeleton.addLanguages(banner, article.urls());
    }

    private void writeArticle(ElementBuilder main) {
        ElementBuilder part = main.add("article").set("id", ArticleWriter.idOf(article));
        var content = new ArticleWriter(publication, article);
        ElementBuilder header = part.add("header");
        content.addKicker(header);
        header.add("h1", article.headline());
        content.addLead(header);
        content.add(part);
    }
}
