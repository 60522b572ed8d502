package io.github.orgcontent.interchange.ninjs.terms;

import io.github.orgcontent.news.Genre;
import io.github.orgcontent.value.WireName;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The literals of genres, and the concepts of the IPTC vocabulary with exactly the same meaning. */
public final class NinjsGenres {
    private static final Map<Genre, String> CONCEPTS = Map.of(
            Genre.PRESS_RELEASE, "Press_Release",
            Genre.FEATURE, "Feature",
            Genre.INTERVIEW, "Interview",
            Genre.OPINION, "Opinion");

    private NinjsGenres() {}

    /** The wire name of a genre: {@code press-release}. */
    public static String literal(Genre genre) {
        return WireName.of(genre);
    }

    /** The URI of the concept of the IPTC vocabulary; empty if there is none. */
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
