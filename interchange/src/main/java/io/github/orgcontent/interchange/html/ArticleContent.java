package io.github.orgcontent.interchange.html;

import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.interchange.words.Word;
import io.github.orgcontent.news.Correction;
import io.github.orgcontent.news.CorrectionKind;
import io.github.orgcontent.news.Dateline;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.richtext.LocalizedRichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in an article below its headline. */
final class ArticleContent {
    private static final int BELOW_A_HEADING = 1;

    private final Publication publication;
    private final NewsArticle article;
    private final String pointer;
    private final Quotes quotes;

    ArticleContent(Publication publication, NewsArticle article) {
        this.publication = publication;
        this.article = article;
        this.pointer = publication.pointerOf(article);
        this.quotes = Quotes.of(article.quotes(), idOf(article));
    }

    /** The id of an article in a page. */
    static String idOf(NewsArticle article) {
        return "news--" + article.id();
    }

    /** What stands above the headline. */
    void addKicker(Part parent) {
        if (article.kicker() != null) {
            parent.add("p", article.kicker()).set("class", "kicker");
        }
    }

    /** What stands between the headline and the text. */
    void addLead(Part parent) {
        if (article.subheadline() != null) {
            parent.add("p", article.subheadline()).set("class", "subheadline");
        }
        if (article.corrections().stream().anyMatch(correction -> correction.kind() == CorrectionKind.RETRACTION)) {
            parent.add("p").set("class", "withdrawn").add("strong", Word.WITHDRAWN);
        }
        if (article.byline() != null) {
            parent.add("p", article.byline()).set("class", "byline");
        }
        if (article.dateline() != null) {
            addDateline(parent.add("p").set("class", "dateline"), article.dateline());
        }
    }

    private static void addDateline(Part line, Dateline dateline) {
        line.inline(dateline.place());
        if (dateline.date() != null) {
            Times.add(line.text(" · "), dateline.date());
        }
    }

    /** The picture, the text and all that belongs to it. */
    void add(Part parent) {
        if (article.image() != null) {
            Figures.add(parent, article.image(), pointer + "/image");
        }
        new Blocks(quotes, 0).add(parent, "div", article.body(), pointer + "/body");
        addCorrections(parent, article.corrections());
        if (!article.keyFigures().isEmpty()) {
            Facts.addKeyFigures(section(parent, Word.KEY_FIGURES), article.keyFigures());
        }
        // written before the quotes that nobody refers to, since they may refer to some
        Part others = section(parent, Word.QUOTES);
        addText(parent, Word.NOTES_TO_EDITORS, article.notesToEditors(), pointer + "/notesToEditors");
        addBoilerplate(parent);
        addOthers(others);
        addPractical(parent);
    }

    private void addOthers(Part section) {
        List<Quote> others = quotes.others();
        others.forEach(quote -> quotes.add(section, quote));
        if (others.isEmpty()) {
            section.remove();
        }
    }

    private void addBoilerplate(Part parent) {
        LocalizedRichText own = article.boilerplate();
        LocalizedRichText text =
                own == null ? publication.content().organization().boilerplate() : own;
        addText(parent, Word.ABOUT, text, own == null ? "/organization/boilerplate" : pointer + "/boilerplate");
    }

    private void addText(Part parent, Word heading, @Nullable LocalizedRichText text, String place) {
        if (text != null) {
            new Blocks(quotes, BELOW_A_HEADING).add(section(parent, heading), "div", text, place);
        }
    }

    private void addPractical(Part parent) {
        if (!article.pressContacts().isEmpty()) {
            Part section = section(parent, Word.PRESS_CONTACTS);
            Contacts.add(section, article.pressContacts(), idOf(article) + "--contact--");
        }
        if (!article.attachments().isEmpty()) {
            Part list = section(parent, Word.ATTACHMENTS).add("ul");
            article.attachments()
                    .forEach(attachment -> FileLines.add(list.add("li").item(Microdata.type(attachment)), attachment));
        }
        if (!article.links().isEmpty()) {
            Facts.addLinks(section(parent, Word.LINKS), article.links());
        }
        new ArticleDetails(publication, article).add(section(parent, Word.DETAILS));
    }

    private static void addCorrections(Part parent, List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return;
        }
        Part section = section(parent, Word.CORRECTIONS).set("class", "corrections");
        for (Correction correction : corrections) {
            Part line = section.add("p");
            line.add("strong", correction.kind());
            Times.add(line.text(" · "), correction.on());
            section.add("p", correction.text());
        }
    }

    /** A section with a heading that stands below the headline. */
    static Part section(Part parent, Word heading) {
        Part section = parent.add("section");
        section.add("h2", heading);
        return section;
    }
}
