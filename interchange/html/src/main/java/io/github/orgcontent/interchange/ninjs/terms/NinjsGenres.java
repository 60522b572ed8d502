package io.github.orgcontent.interchange.ninjs.terms;

import io.github.orgcontent.news.Genre;
import io.github.orgcontent.value.WireName;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Genres by the names that they have in JSON, and by the concepts of the IPTC vocabulary that mean just the same. */
public final class NinjsGenres {
    private static final Map<Genre, String> CONCEPTS = Map.of(
            Genre.PRESS_RELEASE, "Press_Release",
            Genre.FEATURE, "Feature",
            Genre.INTERVIEW, "Interview",
            Genre.OPINION, "Opinion");

    private NinjsGenres() {}

    /** The name that the genre has in the project's own JSON: {@code press-release}. */
    public static String literal(Genre genre) {
        return WireName.of(genre);
    }

    /** The concept of the IPTC vocabulary, if there is one. */
    public static Optional<String> uri(Genre genre) {
        return Optional.ofNullable(CONCEPTS.get(genre)).map(concept -> NinjsTerms.GENRES + concept);
    }

    public static Optional<Genre> ofLiteral(String literal) {
        return WireName.parse(Genre.class, literal);
    }

    public static Optional<Genre> ofUri(String uri) {
        return Stream.of(Genre.values())
                .filter(genre -> uri(genre).filter(uri::equals).isPresent())
                .findFirst();
    }
}
