package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.validation.ContentValidator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes pages and fragments. Apart from the entry, which must be loadable where jsoup is not. */
public final class HtmlWriter {
    private HtmlWriter() {}

    public static Export<String> page(Publication publication, LanguageTag language) {
        return new OrganizationPageWriter(publication, language).write();
    }

    public static Export<String> page(Publication publication, NewsArticle article, LanguageTag language) {
        return new ArticlePageWriter(publication, article, language).write();
    }

    public static Export<String> fragment(Publication publication, NewsArticle article, LanguageTag language) {
        var edition = WriteContext.of(TextResolver.of(publication, language, article));
        Element element = shell().body().appendElement("div").attr("id", ArticleWriter.idOf(article));
        ElementBuilder part = ElementBuilder.outermost(element, edition);
        var content = new ArticleWriter(publication, article);
        content.addKicker(part);
        content.addLead(part);
        content.add(part);
        return new Export<>(element.outerHtml(), HtmlLosses.of(publication, article, edition));
    }

    public static Export<String> fragment(RichText text, LanguageTag language) {
        ContentValidator.standard().requireValid(text);
        return fragment(text, WriteContext.of(TextResolver.of(language)), QuoteWriter.none());
    }

    public static Export<String> fragment(
            Publication publication, NewsArticle article, RichText text, LanguageTag language) {
        var quotes = QuoteWriter.of(article.quotes(), ArticleWriter.idOf(article));
        return fragment(text, WriteContext.of(TextResolver.of(publication, language, article)), quotes);
    }

    private static Export<String> fragment(RichText text, WriteContext edition, QuoteWriter quotes) {
        Element element = shell().body().appendElement("div");
        new BlockWriter(quotes, 0).add(ElementBuilder.outermost(element, edition), text, "");
        return new Export<>(element.outerHtml(), edition.losses());
    }

    /** An empty page, which keeps all white space as it is. */
    public static Document shell() {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        return document;
    }
}
