package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.StringFormats;
import io.github.orgcontent.interchange.jsonimport.JsonCursor;
import io.github.orgcontent.interchange.jsonimport.ScalarFormats;
import io.github.orgcontent.interchange.ninjs.terms.NinjsGenres;
import io.github.orgcontent.interchange.ninjs.terms.NinjsTerms;
import io.github.orgcontent.interchange.ninjs.terms.SubjectCodes;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.work.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the genre, the subjects, the work areas and the countries of an item. */
record SubjectReader(TextReader texts) {
    /** Reads the first genre that the model has, and returns its location. */
    Optional<JsonCursor> readGenre(List<JsonCursor> concepts, NewsArticleBuilder article) {
        for (JsonCursor concept : concepts) {
            Optional<Genre> genre = genre(concept);
            if (genre.isPresent()) {
                article.genre(genre.get());
                return Optional.of(concept);
            }
        }
        return Optional.empty();
    }

    void readCountries(List<JsonCursor> concepts, NewsArticleBuilder article) {
        var countries = new LinkedHashSet<String>();
        concepts.forEach(concept -> country(concept).ifPresent(countries::add));
        article.countries(new ArrayList<>(countries));
    }

    void readSubjects(List<JsonCursor> concepts, NewsArticleBuilder article) {
        var subjects = new ArrayList<Subject>();
        var areas = new LinkedHashSet<String>();
        for (JsonCursor concept : concepts) {
            if (concept.has("rel", NinjsTerms.WORK_AREA)) {
                workArea(concept).ifPresent(areas::add);
            } else {
                subject(concept).ifPresent(subjects::add);
            }
        }
        article.subjects(subjects);
        article.workAreas(new ArrayList<>(areas));
    }

    private static Optional<String> workArea(JsonCursor concept) {
        Optional<String> id = concept.string("literal").filter(text -> StringFormats.fits(Id.class, text));
        if (id.isPresent()) {
            concept.child("rel").consume();
            concept.child("literal").consume();
            concept.child("name").lose("an article refers to its work areas by their ids only");
        }
        return id;
    }

    private Optional<Subject> subject(JsonCursor concept) {
        Optional<Subject> subject = concept.string("uri")
                .flatMap(SubjectCodes::ofUri)
                .or(() -> concept.string("literal").flatMap(SubjectCodes::ofLiteral));
        return subject.map(found -> {
            concept.child("literal").consumeIf(SubjectCodes.literal(found));
            SubjectCodes.uri(found).ifPresent(uri -> concept.child("uri").consumeIf(uri));
            LocalizedText label = texts.text(concept.child("name"));
            return new Subject(found.scheme(), found.code(), label);
        });
    }

    private static Optional<Genre> genre(JsonCursor concept) {
        Optional<Genre> genre = concept.string("literal")
                .flatMap(NinjsGenres::ofLiteral)
                .or(() -> concept.string("uri").flatMap(NinjsGenres::ofUri));
        genre.ifPresent(found -> {
            concept.child("literal").consumeIf(NinjsGenres.literal(found));
            NinjsGenres.uri(found).ifPresent(uri -> concept.child("uri").consumeIf(uri));
        });
        return genre;
    }

    // The codes of the IPTC vocabulary are in lower case.
    private static Optional<String> country(JsonCursor concept) {
        JsonCursor uri = concept.child("uri");
        return uri.string()
                .filter(text -> text.startsWith(NinjsTerms.COUNTRIES))
                .map(text -> text.substring(NinjsTerms.COUNTRIES.length()).toUpperCase(Locale.ROOT))
                .flatMap(code -> uri.accept(ScalarFormats.COUNTRY.parse(code)));
    }
}
