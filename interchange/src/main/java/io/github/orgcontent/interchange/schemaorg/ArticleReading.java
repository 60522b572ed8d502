package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.news.CorrectionKind;
import io.github.orgcontent.news.Genre;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** NewsArticle, read. */
final class ArticleReading {
    private final Place node;
    private final Draft draft = new Draft();

    ArticleReading(Place node) {
        this.node = node.as(Types.ARTICLES);
    }

    Draft read() {
        draft.set("id", Leaves.code(node, "identifier")).set("genre", genre());
        readTranslations();
        readWords();
        readSubjects();
        draft.list("pressContacts", ContactReading.press(node, "mentions"))
                .set("image", MediaReading.image(node, "image"))
                .list("attachments", MediaReading.documents(node))
                .list("links", PageReading.links(node, "mentions", Types.PAGES))
                .set("rights", rights())
                .set("publishedAt", Leaves.time(node, "datePublished"))
                .set("updatedAt", Leaves.time(node, "dateModified"))
                .set("expiresAt", Leaves.time(node, "expires"))
                .list("corrections", corrections());
        return draft;
    }

    private @Nullable String genre() {
        String genre = TermReading.code(node, "genre", Terms.GENRES, Genre.values());
        for (Place value : node.values("genre").toList()) {
            String word = value.json().isString() ? value.word() : null;
            if (genre == null && word != null && Tokens.isOne(Genre.values(), word)) {
                genre = word;
                value.take();
            }
        }
        boolean isOpinion = node.types().contains("OpinionNewsArticle");
        return genre == null && isOpinion ? Tokens.of(Genre.OPINION) : genre;
    }

    // The one without an original is the original.
    private void readTranslations() {
        ObjectNode urls = JsonNodeFactory.instance.objectNode();
        String language = readAddress(node, urls);
        String original = language;
        readTranslations(node, urls);
        for (Place other : node.nodes("translationOfWork", place -> place.isA(Types.ARTICLES))) {
            original = readAddress(other.as(Types.ARTICLES), urls);
            readTranslations(other, urls);
        }
        draft.set("originalLanguage", original).set("urls", urls);
    }

    private static void readTranslations(Place work, ObjectNode urls) {
        for (Place other : work.nodes("workTranslation", place -> place.isA(Types.ARTICLES))) {
            readAddress(other.as(Types.ARTICLES), urls);
        }
    }

    private static @Nullable String readAddress(Place article, ObjectNode urls) {
        String language = Leaves.language(article, "inLanguage");
        String known = language != null
                ? language
                : Optional.ofNullable(article.language()).map(Object::toString).orElse(null);
        if (known != null && !urls.has(known)) {
            String url = Stream.of("url", "mainEntityOfPage")
                    .filter(property -> article.values(property).findAny().isPresent())
                    .findFirst()
                    .map(property -> Leaves.address(article, property))
                    .orElse(null);
            new Draft().set("url", url).json().forEach(value -> urls.set(known, value));
        }
        return known;
    }

    private void readWords() {
        draft.set("kicker", PageReading.text(node, "hasPart", "kicker"))
                .set("headline", Texts.of(node, "headline"))
                .set("subheadline", Texts.of(node, "alternativeHeadline"))
                .set("summary", firstText("abstract", "description"))
                .set("dateline", dateline())
                .set("body", LineReading.paragraphs(node, "articleBody"))
                .set("byline", byline())
                .list("quotes", QuoteReading.quotes(node))
                .list("keyFigures", FigureReading.of(node))
                .set("boilerplate", PageReading.rich(node, "hasPart", "boilerplate"))
                .set("notesToEditors", PageReading.rich(node, "hasPart", "notes-to-editors"));
    }

    private @Nullable ObjectNode firstText(String... properties) {
        return Stream.of(properties)
                .filter(property -> node.values(property).findAny().isPresent())
                .findFirst()
                .map(property -> Texts.of(node, property))
                .orElse(null);
    }

    private @Nullable Draft dateline() {
        ObjectNode place = Texts.of(node, "dateline");
        return place == null ? null : new Draft().set("place", place).set("date", Leaves.day(node, "dateCreated"));
    }

    private @Nullable JsonNode byline() {
        ObjectNode credit = Texts.of(node, "creditText");
        return credit == null ? Authors.byline(node) : credit;
    }

    private void readSubjects() {
        var areas = new LinkedHashSet<String>();
        for (Place area : node.nodes("about", ArticleReading::isWorkArea)) {
            areas.add(TermReading.peek(area));
            // in an article of its own the title of the area stands beside its code
            area.as(Types.TERMS).values("termCode").forEach(Place::take);
        }
        draft.strings("workAreas", List.copyOf(areas))
                .list("subjects", TermReading.subjects(node, "keywords"))
                .strings("countries", TermReading.countries(node, "spatialCoverage"));
    }

    private static boolean isWorkArea(Place term) {
        return term.isA(Types.TERMS)
                && !TermReading.isSubject(term)
                && !TermReading.peek(term).isEmpty();
    }

    private @Nullable Draft rights() {
        Draft rights = new Draft();
        for (Place holder : node.nodes("copyrightHolder", place -> place.isA(Types.AGENTS))) {
            rights.set("holder", Texts.of(holder.as(Types.AGENTS), "name"));
        }
        rights.set("licence", Leaves.address(node, "license")).set("notice", Texts.of(node, "copyrightNotice"));
        return rights.json().isEmpty() ? null : rights;
    }

    private List<Draft> corrections() {
        var corrections = new ArrayList<Draft>();
        for (Place correction : node.nodes("correction", place -> place.isA(Types.CORRECTIONS))) {
            correction.as(Types.CORRECTIONS);
            corrections.add(new Draft()
                    .set("on", Leaves.time(correction, "datePublished"))
                    .set("kind", TermReading.code(correction, "genre", Terms.CORRECTIONS, CorrectionKind.values()))
                    .set("text", Texts.of(correction, "text")));
        }
        return corrections;
    }
}
