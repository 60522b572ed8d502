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

/** Writes pages and fragments. A class of its own, because {@code Html} must be loadable without jsoup. */
public final class HtmlWriter {
    private HtmlWriter() {}

    public static Export<String> page(Publication publication, LanguageTag language) {
        return new OrganizationPageWriter(publication, language, SiteLinks.none()).write();
    }

    public static Export<String> page(Publication publication, NewsArticle article, LanguageTag language) {
        return new ArticlePageWriter(publication, article, language, SiteLinks.none()).write();
    }

    public static Export<String> fragment(Publication publication, NewsArticle article, LanguageTag language) {
        var context = WriteContext.of(TextResolver.of(publication, language, article));
        Element element = shell().body().appendElement("div").attr("id", ArticleWriter.idOf(article));
        ElementBuilder root = ElementBuilder.root(element, context);
        var writer = new ArticleWriter(publication, article);
        writer.addKicker(root);
        writer.addLead(root);
        writer.add(root);
        return new Export<>(element.outerHtml(), HtmlLosses.of(publication, article, context));
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

    private static Export<String> fragment(RichText text, WriteContext context, QuoteWriter quotes) {
        Element element = shell().body().appendElement("div");
        new BlockWriter(quotes, 0).add(ElementBuilder.root(element, context), text, "");
        return new Export<>(element.outerHtml(), context.losses());
    }

    /** An empty document that is serialized without changes to its white space. */
    public static Document shell() {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        return document;
    }
}
