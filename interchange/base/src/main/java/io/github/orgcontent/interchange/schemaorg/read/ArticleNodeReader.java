package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.jsonimport.ScalarFormats;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import io.github.orgcontent.news.CorrectionKind;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.value.WireName;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a NewsArticle. */
final class ArticleNodeReader {
    private final JsonLdValue node;
    private final RecordJson builder = new RecordJson();

    ArticleNodeReader(JsonLdValue node) {
        this.node = node.consumeTypes(SchemaOrgTypes.NEWS_ARTICLES);
    }

    RecordJson read() {
        builder.set("id", ScalarReader.code(node, "identifier")).set("genre", genre());
        readTranslations();
        readTexts();
        readSubjects();
        builder.list("pressContacts", ContactNodeReader.press(node, "mentions"))
                .set("image", MediaNodeReader.image(node, "image"))
                .list("attachments", MediaNodeReader.documents(node))
                .list("links", PageNodeReader.links(node, "mentions", SchemaOrgTypes.PAGES))
                .set("rights", rights())
                .list("publishers", publishers())
                .set("event", EventNodeReader.event(node))
                .strings("related", related())
                .set("expiresAt", ScalarReader.time(node, "expires"))
                .list("corrections", corrections());
        readTimes();
        return builder;
    }

    // Systems that schedule an article write the time of its last change before its publication.
    private void readTimes() {
        String published = ScalarReader.time(node, "datePublished");
        String updated = ScalarReader.time(node, "dateModified");
        boolean isUpdate = published == null
                || updated == null
                || !OffsetDateTime.parse(updated).isBefore(OffsetDateTime.parse(published));
        builder.set("publishedAt", published).set("updatedAt", isUpdate ? updated : null);
        if (!isUpdate) {
            node.values("dateModified")
                    .forEach(value -> value.lose("it is before datePublished; the model has changes after it only"));
        }
    }

    private @Nullable String genre() {
        String genre = TermNodeReader.code(node, "genre", SchemaOrgTerms.GENRES, Genre.class);
        for (JsonLdValue value : node.values("genre").toList()) {
            String text = value.json().isString() ? value.string() : null;
            if (genre == null
                    && text != null
                    && WireName.parse(Genre.class, text).isPresent()) {
                genre = text;
                value.consume();
            }
        }
        boolean isOpinion = node.types().contains("OpinionNewsArticle");
        return genre == null && isOpinion ? WireName.of(Genre.OPINION) : genre;
    }

    // An article without translationOfWork is the original.
    private void readTranslations() {
        ObjectNode urls = JsonNodeFactory.instance.objectNode();
        String language = readAddress(node, urls);
        String original = language;
        readTranslations(node, urls);
        for (JsonLdValue other : node.nodes("translationOfWork", candidate -> candidate.isA(SchemaOrgTypes.ARTICLES))) {
            original = readAddress(other.consumeTypes(SchemaOrgTypes.ARTICLES), urls);
            readTranslations(other, urls);
        }
        builder.set("originalLanguage", original).set("urls", urls);
    }

    private static void readTranslations(JsonLdValue work, ObjectNode urls) {
        for (JsonLdValue other : work.nodes("workTranslation", candidate -> candidate.isA(SchemaOrgTypes.ARTICLES))) {
            readAddress(other.consumeTypes(SchemaOrgTypes.ARTICLES), urls);
        }
    }

    private static @Nullable String readAddress(JsonLdValue article, ObjectNode urls) {
        String language = ScalarReader.language(article, "inLanguage");
        String urlLanguage = language != null
                ? language
                : Optional.ofNullable(article.language()).map(Object::toString).orElse(null);
        if (urlLanguage != null && !urls.has(urlLanguage)) {
            String url = Stream.of("url", "mainEntityOfPage")
                    .filter(property -> article.values(property).findAny().isPresent())
                    .findFirst()
                    .map(property -> ScalarReader.address(article, property))
                    .orElse(null);
            new RecordJson().set("url", url).json().forEach(value -> urls.set(urlLanguage, value));
        }
        return urlLanguage;
    }

    private void readTexts() {
        builder.set("kicker", PageNodeReader.text(node, "hasPart", "kicker"))
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

    // A dateCreated alone is the date of creation of a page, not a dateline.
    private @Nullable RecordJson dateline() {
        if (isDatelineWithoutPlace()) {
            node.values("dateline").forEach(JsonLdValue::consume);
            return new RecordJson().set("date", ScalarReader.date(node, "dateCreated"));
        }
        ObjectNode place = LanguageMapReader.of(node, "dateline");
        return place == null
                ? null
                : new RecordJson().set("place", place).set("date", ScalarReader.date(node, "dateCreated"));
    }

    private boolean isDatelineWithoutPlace() {
        List<JsonNode> dateline = node.values("dateline").map(JsonLdValue::json).toList();
        return dateline.size() == 1
                && dateline.get(0).isString()
                && dateline.equals(
                        node.values("dateCreated").map(JsonLdValue::json).toList())
                && ScalarFormats.PARTIAL_DATE
                        .parse(dateline.get(0).stringValue())
                        .isValid();
    }

    private @Nullable JsonNode byline() {
        ObjectNode credit = LanguageMapReader.of(node, "creditText");
        return credit == null ? AuthorReader.byline(node) : credit;
    }

    private void readSubjects() {
        var areas = new LinkedHashSet<String>();
        for (JsonLdValue area : node.nodes("about", ArticleNodeReader::isWorkArea)) {
            areas.add(TermNodeReader.peek(area));
            // A document of one article repeats the title of the work area beside its code.
            area.consumeTypes(SchemaOrgTypes.TERMS).values("termCode").forEach(JsonLdValue::consume);
        }
        builder.strings("workAreas", List.copyOf(areas))
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
        for (JsonLdValue holder : node.nodes("copyrightHolder", candidate -> candidate.isA(SchemaOrgTypes.AGENTS))) {
            rights.set("holder", LanguageMapReader.of(holder.consumeTypes(SchemaOrgTypes.AGENTS), "name"));
        }
        rights.set("licence", ScalarReader.address(node, "license"))
                .set("notice", LanguageMapReader.of(node, "copyrightNotice"));
        return rights.json().isEmpty() ? null : rights;
    }

    // The first publisher is the organization of the content.
    private List<RecordJson> publishers() {
        return node.nodes("publisher", candidate -> candidate.isA(SchemaOrgTypes.ORGANIZATIONS)).stream()
                .skip(1)
                .map(OrganizationNodeReader::affiliation)
                .toList();
    }

    // A document of one article repeats the headline and the URLs of a related article.
    private List<String> related() {
        var ids = new LinkedHashSet<String>();
        for (JsonLdValue other : node.nodes("mentions", candidate -> candidate.isA(SchemaOrgTypes.ARTICLES))) {
            String id = ScalarReader.id(other, "identifier");
            if (id != null) {
                ids.add(id);
                other.consumeTypes(SchemaOrgTypes.ARTICLES);
                Stream.of("headline", "url").flatMap(other::values).forEach(JsonLdValue::consume);
            }
        }
        return List.copyOf(ids);
    }

    private List<RecordJson> corrections() {
        var corrections = new ArrayList<RecordJson>();
        for (JsonLdValue correction :
                node.nodes("correction", candidate -> candidate.isA(SchemaOrgTypes.CORRECTIONS))) {
            correction.consumeTypes(SchemaOrgTypes.CORRECTIONS);
            corrections.add(new RecordJson()
                    .set("on", ScalarReader.time(correction, "datePublished"))
                    .set(
                            "kind",
                            TermNodeReader.code(correction, "genre", SchemaOrgTerms.CORRECTIONS, CorrectionKind.class))
                    .set("text", LanguageMapReader.of(correction, "text")));
        }
        return corrections;
    }
}
