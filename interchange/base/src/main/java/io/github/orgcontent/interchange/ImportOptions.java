package io.github.orgcontent.interchange;

import io.github.orgcontent.constraint.StringFormats;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.Genre;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * Values that an import takes where the source has none. A value of the source always has precedence. Each value that is
 * taken from the options is listed in {@link Import#supplied()}. Immutable.
 *
 * <pre>{@code
 * ImportOptions options = ImportOptions.none()
 *         .withLanguage(LanguageTag.parse("en"))
 *         .withGenre(Genre.PRESS_RELEASE)
 *         .withIdFromHeadline();
 * }</pre>
 */
public final class ImportOptions {
    private static final int MAX_YEAR = 9999;
    private static final ImportOptions NONE = new ImportOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            MissingAlternativeText.KEEP,
            Optional.empty());

    private final Optional<LanguageTag> language;
    private final Optional<Genre> genre;
    private final Optional<String> id;
    private final boolean idFromHeadline;
    private final Optional<OffsetDateTime> publishedAt;
    private final MissingAlternativeText missingAlternativeText;
    private final Optional<URI> baseUrl;

    private ImportOptions(
            Optional<LanguageTag> language,
            Optional<Genre> genre,
            Optional<String> id,
            boolean idFromHeadline,
            Optional<OffsetDateTime> publishedAt,
            MissingAlternativeText missingAlternativeText,
            Optional<URI> baseUrl) {
        this.language = language;
        this.genre = genre;
        this.id = id;
        this.idFromHeadline = idFromHeadline;
        this.publishedAt = publishedAt;
        this.missingAlternativeText = missingAlternativeText;
        this.baseUrl = baseUrl;
    }

    /** Options that supply nothing and keep images without alternative text. */
    public static ImportOptions none() {
        return NONE;
    }

    /** Returns a copy with the language of texts without a language. HTML and Markdown require it. */
    public ImportOptions withLanguage(LanguageTag tag) {
        return new ImportOptions(
                Optional.of(tag), genre, id, idFromHeadline, publishedAt, missingAlternativeText, baseUrl);
    }

    /** Returns a copy with the genre of articles without a genre. */
    public ImportOptions withGenre(Genre word) {
        return new ImportOptions(
                language, Optional.of(word), id, idFromHeadline, publishedAt, missingAlternativeText, baseUrl);
    }

    /**
     * Returns a copy with the id of an article without an id. If a content has several such articles, the second one has
     * the suffix {@code -2}, and so on.
     */
    public ImportOptions withId(String articleId) {
        return new ImportOptions(
                language, genre, Optional.of(articleId), false, publishedAt, missingAlternativeText, baseUrl);
    }

    /**
     * Returns a copy that derives the id of an article without an id from its headline in the original language: lower-case
     * letters and digits of ASCII with hyphens, {@code water-for-four-rivers}, at most 60 characters; or, for a headline
     * with letters of another script than Latin, a UUID that depends on the headline only. Equal ids in a content have a
     * suffix as in {@link #withId(String)}.
     */
    public ImportOptions withIdFromHeadline() {
        return new ImportOptions(language, genre, Optional.empty(), true, publishedAt, missingAlternativeText, baseUrl);
    }

    /**
     * Returns a copy with the time of publication of articles without one.
     *
     * @throws IllegalArgumentException if RFC 3339 has no form for the time: a year outside 0 to 9999, or an offset with
     *     seconds
     */
    public ImportOptions withPublishedAt(OffsetDateTime time) {
        if (time.getYear() < 0 || time.getYear() > MAX_YEAR || time.getOffset().getTotalSeconds() % 60 != 0) {
            throw new IllegalArgumentException("RFC 3339 has no form for " + time);
        }
        return new ImportOptions(
                language, genre, id, idFromHeadline, Optional.of(time), missingAlternativeText, baseUrl);
    }

    /** Returns a copy with another treatment of images without alternative text. */
    public ImportOptions withMissingAlternativeText(MissingAlternativeText treatment) {
        return new ImportOptions(
                language, genre, id, idFromHeadline, publishedAt, Objects.requireNonNull(treatment), baseUrl);
    }

    /**
     * Returns a copy with the base URL of relative links and images, such as the address of the page. A base URL in the
     * source, such as {@code <base href>}, has precedence, and may be relative to this one.
     *
     * @param url an absolute http or https URL: {@code https://www.example.org/news/plant}
     * @throws IllegalArgumentException if the URL is not a web address of the model
     */
    public ImportOptions withBaseUrl(URI url) {
        if (!StringFormats.fits(WebAddress.class, url.toString())) {
            throw new IllegalArgumentException("the base URL must be an absolute http or https URL");
        }
        return new ImportOptions(
                language, genre, id, idFromHeadline, publishedAt, missingAlternativeText, Optional.of(url));
    }

    /** The language of texts without a language. */
    public Optional<LanguageTag> language() {
        return language;
    }

    /**
     * The language of texts without a language, for a format that cannot state it.
     *
     * @param format name of the format, for the message
     * @throws IllegalArgumentException if the options have no language
     */
    public LanguageTag requireLanguage(String format) {
        return language.orElseThrow(() ->
                new IllegalArgumentException(format + " requires the language of the text in the import options"));
    }

    /** The genre of articles without a genre. */
    public Optional<Genre> genre() {
        return genre;
    }

    /** The id of an article without an id. */
    public Optional<String> id() {
        return id;
    }

    /** Whether an article without an id has one that is derived from its headline. */
    public boolean idFromHeadline() {
        return idFromHeadline;
    }

    /** The time of publication of articles without one. */
    public Optional<OffsetDateTime> publishedAt() {
        return publishedAt;
    }

    /** The treatment of images without alternative text. */
    public MissingAlternativeText missingAlternativeText() {
        return missingAlternativeText;
    }

    /** The base URL of relative links and images. */
    public Optional<URI> baseUrl() {
        return baseUrl;
    }
}
