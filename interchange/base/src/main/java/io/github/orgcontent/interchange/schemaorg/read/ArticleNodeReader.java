package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import io.github.orgcontent.interchange.schemaorg.write.TermNodeWriter;
import io.github.orgcontent.news.CorrectionKind;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.value.WireName;
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
final class ArticleNodeReader {
    private final JsonLdValue node;
    private final RecordJson draft = new RecordJson();

    ArticleNodeReader(JsonLdValue node) {
        this.node = node.as(SchemaOrgTypes.ARTICLES);
    }

    RecordJson read() {
        draft.set("id", ScalarReader.code(node, "identifier")).set("genre", genre());
        readTranslations();
        readWords();
        readSubjects();
        draft.list("pressContacts", ContactNodeReader.press(node, "mentions"))
                .set("image", MediaNodeReader.image(node, "image"))
                .list("attachments", MediaNodeReader.documents(node))
                .list("links", PageNodeReader.links(node, "mentions", SchemaOrgTypes.PAGES))
                .set("rights", rights())
                .set("publishedAt", ScalarReader.time(node, "datePublished"))
                .set("updatedAt", ScalarReader.time(node, "dateModified"))
                .set("expiresAt", ScalarReader.time(node, "expires"))
                .list("corrections", corrections());
        return draft;
    }

    private @Nullable String genre() {
        String genre = TermNodeReader.code(node, "genre", TermNodeWriter.GENRES, Genre.class);
        for (JsonLdValue value : node.values("genre").toList()) {
            String word = value.json().isString() ? value.word() : null;
            if (genre == null
                    && word != null
                    && WireName.parse(Genre.class, word).isPresent()) {
                genre = word;
                value.take();
            }
        }
        boolean isOpinion = node.types().contains("OpinionNewsArticle");
        return genre == null && isOpinion ? WireName.of(Genre.OPINION) : genre;
    }

    // The one without an original is the original.
    private void readTranslations() {
        ObjectNode urls = JsonNodeFactory.instance.objectNode();
        String language = readAddress(node, urls);
        String original = language;
        readTranslations(node, urls);
        for (JsonLdValue other : node.nodes("translationOfWork", place -> place.isA(SchemaOrgTypes.ARTICLES))) {
            original = readAddress(other.as(SchemaOrgTypes.ARTICLES), urls);
            readTranslations(other, urls);
        }
        draft.set("originalLanguage", original).set("urls", urls);
    }

    private static void readTranslations(JsonLdValue work, ObjectNode urls) {
        for (JsonLdValue other : work.nodes("workTranslation", place -> place.isA(SchemaOrgTypes.ARTICLES))) {
            readAddress(other.as(SchemaOrgTypes.ARTICLES), urls);
        }
    }

    private static @Nullable String readAddress(JsonLdValue article, ObjectNode urls) {
        String language = ScalarReader.language(article, "inLanguage");
        String known = language != null
                ? language
                : Optional.ofNullable(article.language()).map(Object::toString).orElse(null);
        if (known != null && !urls.has(known)) {
            String url = Stream.of("url", "mainEntityOfPage")
                    .filter(property -> article.values(property).findAny().isPresent())
                    .findFirst()
                    .map(property -> ScalarReader.address(article, property))
                    .orElse(null);
            new RecordJson().set("url", url).json().forEach(value -> urls.set(known, value));
        }
        return known;
    }

    private void readWords() {
        draft.set("kicker", PageNodeReader.text(node, "hasPart", "kicker"))
                .set("headline", LanguageMapReader.of(node, "headline"))
                .set("subheadline", LanguageMapReader.of(node, "alternativeHeadline"))
                .set("summary", firstText("abstract", "description"))
                .set("dateline", dateline())
                .set("body", ParagraphReader.paragraphs(node, "articleBody"))
                .set("byline", byline())
                .list("quotes", QuoteNodeReader.quotes(node))
                .list("keyFigures", KeyFigureNodeReader.of(node))
                .set("boilerplate", PageNodeReader.rich(node, "hasPart", "boilerplate"))
                .set("notesToEditors", PageNodeReader.rich(node, "hasPart", "notes-to-editors"));
    }

    private @Nullable ObjectNode firstText(String... properties) {
        return Stream.of(properties)
                .filter(property -> node.values(property).findAny().isPresent())
                .findFirst()
                .map(property -> LanguageMapReader.of(node, property))
                .orElse(null);
    }

    private @Nullable RecordJson dateline() {
        ObjectNode place = LanguageMapReader.of(node, "dateline");
        return place == null
                ? null
                : new RecordJson().set("place", place).set("date", ScalarReader.day(node, "dateCreated"));
    }

    private @Nullable JsonNode byline() {
        ObjectNode credit = LanguageMapReader.of(node, "creditText");
        return credit == null ? AuthorReader.byline(node) : credit;
    }

    private void readSubjects() {
        var areas = new LinkedHashSet<String>();
        for (JsonLdValue area : node.nodes("about", ArticleNodeReader::isWorkArea)) {
            areas.add(TermNodeReader.peek(area));
            // in an article of its own the title of the area stands beside its code
            area.as(SchemaOrgTypes.TERMS).values("termCode").forEach(JsonLdValue::take);
        }
        draft.strings("workAreas", List.copyOf(areas))
                .list("subjects", TermNodeReader.subjects(node, "keywords"))
                .strings("countries", TermNodeReader.countries(node, "spatialCoverage"));
    }

    private static boolean isWorkArea(JsonLdValue term) {
        return term.isA(SchemaOrgTypes.TERMS)
                && !TermNodeReader.isSubject(term)
                && !TermNodeReader.peek(term).isEmpty();
    }

    private @Nullable RecordJson rights() {
        RecordJson rights = new RecordJson();
        for (JsonLdValue holder : node.nodes("copyrightHolder", place -> place.isA(SchemaOrgTypes.AGENTS))) {
            rights.set("holder", LanguageMapReader.of(holder.as(SchemaOrgTypes.AGENTS), "name"));
        }
        rights.set("licence", ScalarReader.address(node, "license"))
                .set("notice", LanguageMapReader.of(node, "copyrightNotice"));
        return rights.json().isEmpty() ? null : rights;
    }

    private List<RecordJson> corrections() {
        var corrections = new ArrayList<RecordJson>();
        for (JsonLdValue correction : node.nodes("correction", place -> place.isA(SchemaOrgTypes.CORRECTIONS))) {
            correction.as(SchemaOrgTypes.CORRECTIONS);
            corrections.add(new RecordJson()
                    .set("on", ScalarReader.time(correction, "datePublished"))
                    .set(
                            "kind",
                            TermNodeReader.code(correction, "genre", TermNodeWriter.CORRECTIONS, CorrectionKind.class))
                    .set("text", LanguageMapReader.of(correction, "text")));
        }
        return corrections;
    }
}
