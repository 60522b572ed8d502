package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.html.terms.HtmlTerms;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.news.Correction;
import io.github.orgcontent.news.CorrectionKind;
import io.github.orgcontent.news.Dateline;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.richtext.LocalizedRichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the parts of an article other than its headline. */
final class ArticleWriter {
    private static final int BELOW_A_HEADING = 1;

    private final Publication publication;
    private final NewsArticle article;
    private final String pointer;
    private final QuoteWriter quotes;

    ArticleWriter(Publication publication, NewsArticle article) {
        this.publication = publication;
        this.article = article;
        this.pointer = publication.pointerOf(article);
        this.quotes = QuoteWriter.of(article.quotes(), idOf(article));
    }

    /** The id of an article in a page. */
    static String idOf(NewsArticle article) {
        return "news--" + article.id();
    }

    /** Adds the kicker, which stands above the headline. */
    void addKicker(ElementBuilder parent) {
        if (article.kicker() != null) {
            parent.add("p", article.kicker()).set("class", "kicker");
        }
    }

    /** Adds the subheadline, a notice of retraction, the byline and the dateline. */
    void addLead(ElementBuilder parent) {
        if (article.subheadline() != null) {
            parent.add("p", article.subheadline()).set("class", "subheadline");
        }
        if (article.corrections().stream().anyMatch(correction -> correction.kind() == CorrectionKind.RETRACTION)) {
            parent.add("p").set("class", "withdrawn").add("strong", Label.WITHDRAWN);
        }
        if (article.byline() != null) {
            parent.add("p", article.byline()).set("class", "byline");
        }
        if (article.dateline() != null) {
            addDateline(parent.add("p").set("class", "dateline"), article.dateline());
        }
    }

    private static void addDateline(ElementBuilder line, Dateline dateline) {
        if (dateline.place() != null) {
            line.inline(dateline.place());
        }
        if (dateline.place() != null && dateline.date() != null) {
            line.text(" · ");
        }
        if (dateline.date() != null) {
            TimeWriter.add(line, dateline.date());
        }
    }

    /** Adds the image, the body and all sections below it. */
    void add(ElementBuilder parent) {
        if (article.image() != null) {
            FigureWriter.add(parent, article.image(), pointer + "/image");
        }
        new BlockWriter(quotes, 0).add(parent, "div", article.body(), pointer + "/body");
        addCorrections(parent, article.corrections());
        if (!article.keyFigures().isEmpty()) {
            HtmlMetadataSection.addKeyFigures(section(parent, Label.KEY_FIGURES), article.keyFigures());
        }
        if (article.event() != null) {
            EventWriter.add(section(parent, Label.EVENT), article.event(), pointer + "/event");
        }
        // The section stands before the texts below, but is filled after them: they may refer to quotes.
        ElementBuilder unreferenced = section(parent, Label.QUOTES);
        addText(parent, Label.NOTES_TO_EDITORS, article.notesToEditors(), pointer + "/notesToEditors");
        addBoilerplate(parent);
        addUnreferencedQuotes(unreferenced);
        addContactsFilesAndMetadata(parent);
    }

    private void addUnreferencedQuotes(ElementBuilder section) {
        List<Quote> unreferenced = quotes.unreferenced();
        unreferenced.forEach(quote -> quotes.add(section, quote));
        if (unreferenced.isEmpty()) {
            section.remove();
        }
    }

    private void addBoilerplate(ElementBuilder parent) {
        LocalizedRichText own = article.boilerplate();
        LocalizedRichText text =
                own == null ? publication.content().organization().boilerplate() : own;
        addText(parent, Label.ABOUT, text, own == null ? "/organization/boilerplate" : pointer + "/boilerplate");
    }

    private void addText(ElementBuilder parent, Label heading, @Nullable LocalizedRichText text, String textPointer) {
        if (text != null) {
            new BlockWriter(quotes, BELOW_A_HEADING).add(section(parent, heading), "div", text, textPointer);
        }
    }

    private void addContactsFilesAndMetadata(ElementBuilder parent) {
        if (!article.pressContacts().isEmpty()) {
            ElementBuilder section = section(parent, Label.PRESS_CONTACTS);
            ContactWriter.add(section, article.pressContacts(), idOf(article) + "--contact--");
        }
        if (!article.attachments().isEmpty()) {
            ElementBuilder list = section(parent, Label.ATTACHMENTS).add("ul");
            article.attachments()
                    .forEach(attachment ->
                            FileDetailsWriter.add(list.add("li").itemScope(HtmlTerms.type(attachment)), attachment));
        }
        if (!article.links().isEmpty()) {
            HtmlMetadataSection.addLinks(section(parent, Label.LINKS), article.links());
        }
        if (!article.related().isEmpty()) {
            List<NewsArticle> related =
                    article.related().stream().map(publication::article).toList();
            new NewsListWriter(publication).add(section(parent, Label.RELATED_NEWS), related);
        }
        new ArticleMetadataWriter(publication, article).add(section(parent, Label.DETAILS));
    }

    private void addCorrections(ElementBuilder parent, List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return;
        }
        ElementBuilder section = section(parent, Label.CORRECTIONS).set("class", "corrections");
        for (int i = 0; i < corrections.size(); i++) {
            Correction correction = corrections.get(i);
            ElementBuilder line = section.add("p");
            line.add("strong", correction.kind());
            TimeWriter.add(line.text(" · "), correction.on(), pointer + "/corrections/" + i + "/on");
            section.add("p", correction.text());
        }
    }

    /** Adds a section with an {@code h2} heading. */
    static ElementBuilder section(ElementBuilder parent, Label heading) {
        ElementBuilder section = parent.add("section");
        section.add("h2", heading);
        return section;
    }
}
