package io.github.orgcontent.interchange.ninjs;

import io.github.orgcontent.constraint.CountryCode;
import io.github.orgcontent.constraint.Forms;
import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.work.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what kind of item it is and what it is about: subjects of vocabularies, work areas and countries. */
record ConceptReader(TextReader texts) {
    /** The place of the first genre that the model has. */
    Optional<Node> readGenre(List<Node> places, NewsArticleBuilder article) {
        for (Node place : places) {
            Optional<Genre> genre = genre(place);
            if (genre.isPresent()) {
                article.genre(genre.get());
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    void readCountries(List<Node> places, NewsArticleBuilder article) {
        var countries = new LinkedHashSet<String>();
        places.forEach(place -> country(place).ifPresent(countries::add));
        article.countries(new ArrayList<>(countries));
    }

    void readSubjects(List<Node> places, NewsArticleBuilder article) {
        var subjects = new ArrayList<Subject>();
        var areas = new LinkedHashSet<String>();
        for (Node place : places) {
            if (place.is("rel", Terms.WORK_AREA)) {
                workArea(place).ifPresent(areas::add);
            } else {
                subject(place).ifPresent(subjects::add);
            }
        }
        article.subjects(subjects);
        article.workAreas(new ArrayList<>(areas));
    }

    private static Optional<String> workArea(Node place) {
        Optional<String> id = place.string("literal").filter(text -> Forms.fits(Id.class, text));
        if (id.isPresent()) {
            place.in("rel").take();
            place.in("literal").take();
            place.in("name").lose("an article names its work areas by their ids only");
        }
        return id;
    }

    private Optional<Subject> subject(Node place) {
        Optional<Subject> subject = place.string("uri")
                .flatMap(Subjects::ofUri)
                .or(() -> place.string("literal").flatMap(Subjects::ofLiteral));
        return subject.map(found -> {
            place.in("literal").takeIf(Subjects.literal(found));
            Subjects.uri(found).ifPresent(uri -> place.in("uri").takeIf(uri));
            LocalizedText label = texts.text(place.in("name"));
            return new Subject(found.scheme(), found.code(), label);
        });
    }

    private static Optional<Genre> genre(Node place) {
        Optional<Genre> genre = place.string("literal")
                .flatMap(Genres::ofLiteral)
                .or(() -> place.string("uri").flatMap(Genres::ofUri));
        genre.ifPresent(found -> {
            place.in("literal").takeIf(Genres.literal(found));
            Genres.uri(found).ifPresent(uri -> place.in("uri").takeIf(uri));
        });
        return genre;
    }

    private static Optional<String> country(Node place) {
        Optional<String> code = place.string("uri")
                .filter(uri -> uri.startsWith(Terms.COUNTRIES))
                .map(uri -> uri.substring(Terms.COUNTRIES.length()).toUpperCase(Locale.ROOT))
                .filter(text -> Forms.fits(CountryCode.class, text));
        code.ifPresent(found -> place.in("uri").take());
        return code;
    }
}
