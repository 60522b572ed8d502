package io.github.orgcontent.interchange.html;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.interchange.schemaorg.SchemaOrg;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.text.LanguageTag;
import io.github.orgcontent.text.Localized;

/** The page of an article. */
final class ArticlePage {
    private final Publication publication;
    private final NewsArticle article;
    private final Edition edition;
    private final OrganizationProfile organization;

    ArticlePage(Publication publication, NewsArticle article, LanguageTag language) {
        this.publication = publication;
        this.article = article;
        this.edition = Edition.of(publication.in(language, article));
        this.organization = publication.content().organization();
    }

    Export<String> write() {
        var frame = new Frame(edition);
        writeHead(frame.head());
        writeBanner(frame.body().add("header"));
        writeArticle(frame.body().add("main"));
        Frame.addName(frame.body().add("footer").add("p"), organization);
        return new Export<>(frame.html(), ArticleLosses.of(publication, article, edition));
    }

    private void writeHead(Part part) {
        Localized<String> headline = edition.wording().of(article.headline());
        var head = new Head(part);
        head.begin(headline);
        head.addDescription(article.summary());
        head.addAddresses(article.urls(), publication.forOthers(article.urls()));
        writeOpenGraph(OpenGraph.of(part, "article", headline, article.urls()));
        head.end(SchemaOrg.write(publication, article, edition.language()).value());
    }

    private void writeOpenGraph(OpenGraph graph) {
        graph.addText("og:description", article.summary());
        graph.addText("og:site_name", organization.name());
        graph.addImage(article.image());
        graph.addTime("article:published_time", article.publishedAt());
        graph.addTime("article:modified_time", article.updatedAt());
        graph.addTime("article:expiration_time", article.expiresAt());
    }

    private void writeBanner(Part banner) {
        Part name = banner.add("p").set("class", "site");
        Image logo = organization.logo();
        if (logo != null) { // the name stands beside it
            name.add("img").set("src", logo.url().toString()).set("alt", "");
        }
        Frame.addName(name, organization);
        Frame.addLanguages(banner, article.urls());
    }

    private void writeArticle(Part main) {
        Part part = main.add("article").set("id", ArticleContent.idOf(article));
        var content = new ArticleContent(publication, article);
        Part header = part.add("header");
        content.addKicker(header);
        header.add("h1", article.headline());
        content.addLead(header);
        content.add(part);
    }
}
