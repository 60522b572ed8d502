package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.constraint.CountryCode;
import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.StringFormats;
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

/** Reads what kind of item it is and what it is about: subjects of vocabularies, work areas and countries. */
record SubjectReader(TextReader texts) {
    /** The place of the first genre that the model has. */
    Optional<NinjsNode> readGenre(List<NinjsNode> places, NewsArticleBuilder article) {
        for (NinjsNode place : places) {
            Optional<Genre> genre = genre(place);
            if (genre.isPresent()) {
                article.genre(genre.get());
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    void readCountries(List<NinjsNode> places, NewsArticleBuilder article) {
        var countries = new LinkedHashSet<String>();
        places.forEach(place -> country(place).ifPresent(countries::add));
        article.countries(new ArrayList<>(countries));
    }

    void readSubjects(List<NinjsNode> places, NewsArticleBuilder article) {
        var subjects = new ArrayList<Subject>();
        var areas = new LinkedHashSet<String>();
        for (NinjsNode place : places) {
            if (place.is("rel", NinjsTerms.WORK_AREA)) {
                workArea(place).ifPresent(areas::add);
            } else {
                subject(place).ifPresent(subjects::add);
            }
        }
        article.subjects(subjects);
        article.workAreas(new ArrayList<>(areas));
    }

    private static Optional<String> workArea(NinjsNode place) {
        Optional<String> id = place.string("literal").filter(text -> StringFormats.fits(Id.class, text));
        if (id.isPresent()) {
            place.in("rel").take();
            place.in("literal").take();
            place.in("name").lose("an article names its work areas by their ids only");
        }
        return id;
    }

    private Optional<Subject> subject(NinjsNode place) {
        Optional<Subject> subject = place.string("uri")
                .flatMap(SubjectCodes::ofUri)
                .or(() -> place.string("literal").flatMap(SubjectCodes::ofLiteral));
        return subject.map(found -> {
            place.in("literal").takeIf(SubjectCodes.literal(found));
            SubjectCodes.uri(found).ifPresent(uri -> place.in("uri").takeIf(uri));
            LocalizedText label = texts.text(place.in("name"));
            return new Subject(found.scheme(), found.code(), label);
        });
    }

    private static Optional<Genre> genre(NinjsNode place) {
        Optional<Genre> genre = place.string("literal")
                .flatMap(NinjsGenres::ofLiteral)
                .or(() -> place.string("uri").flatMap(NinjsGenres::ofUri));
        genre.ifPresent(found -> {
            place.in("literal").takeIf(NinjsGenres.literal(found));
            NinjsGenres.uri(found).ifPresent(uri -> place.in("uri").takeIf(uri));
        });
        return genre;
    }

    private static Optional<String> country(NinjsNode place) {
        Optional<String> code = place.string("uri")
                .filter(uri -> uri.startsWith(NinjsTerms.COUNTRIES))
                .map(uri -> uri.substring(NinjsTerms.COUNTRIES.length()).toUpperCase(Locale.ROOT))
                .filter(text -> StringFormats.fits(CountryCode.class, text));
        code.ifPresent(found -> place.in("uri").take());
        return code;
    }
}
