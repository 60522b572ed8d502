package io.github.orgcontent.interchange.html;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.interchange.publication.Wording;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LanguageTag;
import io.github.orgcontent.validation.ContentValidator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes pages and fragments. Apart from the entry, which must be loadable where jsoup is not. */
final class Pages {
    private Pages() {}

    static Export<String> page(Publication publication, LanguageTag language) {
        return new OrganizationPage(publication, language).write();
    }

    static Export<String> page(Publication publication, NewsArticle article, LanguageTag language) {
        return new ArticlePage(publication, article, language).write();
    }

    static Export<String> fragment(Publication publication, NewsArticle article, LanguageTag language) {
        var edition = Edition.of(publication.in(language, article));
        Element element = shell().body().appendElement("div").attr("id", ArticleContent.idOf(article));
        Part part = Part.outermost(element, edition);
        var content = new ArticleContent(publication, article);
        content.addKicker(part);
        content.addLead(part);
        content.add(part);
        return new Export<>(element.outerHtml(), ArticleLosses.of(publication, article, edition));
    }

    static Export<String> fragment(RichText text, LanguageTag language) {
        ContentValidator.standard().requireValid(text);
        var edition = Edition.of(Wording.of(language));
        Element element = shell().body().appendElement("div");
        new Blocks(Quotes.none(), 0).add(Part.outermost(element, edition), text, "");
        return new Export<>(element.outerHtml(), edition.losses());
    }

    /** An empty page, which keeps all white space as it is. */
    static Document shell() {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        return document;
    }
}
