package io.github.orgcontent.language;

import io.github.orgcontent.value.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A language tag in canonical form (BCP 47, RFC 5646), for example {@code de}, {@code en-GB}, {@code zh-Hant-HK},
 * {@code de-simple}, {@code es-419} or {@code en-x-house}.
 *
 * <p>Its form is {@code language[-Script][-REGION][-variant…][-x-…]}, with at most {@value #MAX_VARIANTS} variants and
 * {@value #MAX_PRIVATE_USE} private use subtags. All other subtags are registered in the IANA Language Subtag Registry
 * and not replaced by a preferred value. Extensions, extended language subtags and grandfathered tags are not allowed.
 * The natural order is the order of the strings.
 */
public final class LanguageTag implements Comparable<LanguageTag> {
    /** The greatest number of variants in a tag. */
    public static final int MAX_VARIANTS = 4;

    /** The greatest number of private use subtags, those after {@code x}. */
    public static final int MAX_PRIVATE_USE = 4;

    // A document repeats few tags many times. The cache is bounded, because content may be hostile.
    private static final int CACHE_LIMIT = 1_000;
    private static final Map<String, LanguageTag> CACHE = new ConcurrentHashMap<>();

    private static final String UNDETERMINED = "und"; // ISO 639-2

    private final String tag;
    private final String language;
    private final @Nullable String script;
    private final @Nullable String region;
    private final List<String> variants;
    private final @Nullable String privateUse;
    private transient @Nullable LikelySubtags likelySubtags; // null before the first use

    LanguageTag(
            String language,
            @Nullable String script,
            @Nullable String region,
            List<String> variants,
            @Nullable String privateUse) {
        this.language = language;
        this.script = script;
        this.region = region;
        this.variants = List.copyOf(variants);
        this.privateUse = privateUse;
        this.tag = language
                + (script == null ? "" : "-" + script)
                + (region == null ? "" : "-" + region)
                + (variants.isEmpty() ? "" : "-" + String.join("-", variants))
                + (privateUse == null ? "" : "-x-" + privateUse);
    }

    /**
     * Parses a tag in canonical form: {@code en-GB}, not {@code en_gb}. The inverse of {@link #toString}.
     *
     * @throws InvalidValueException with code {@code language.noncanonical} if only the form is not canonical (the
     *     message contains the canonical form), and with the codes of {@link #parseLenient}
     */
    public static LanguageTag parse(String text) {
        LanguageTag known = CACHE.get(Objects.requireNonNull(text, "text"));
        if (known != null) {
            return known;
        }
        LanguageTag tag = parseLenient(text);
        if (!tag.tag.equals(text)) {
            throw LanguageTagProblem.noncanonical(text, tag);
        }
        if (CACHE.size() < CACHE_LIMIT) {
            CACHE.put(text, tag);
        }
        return tag;
    }

    /**
     * Parses a tag and converts it to canonical form (RFC 5646 §4.5): {@code EN_us} gives {@code en-US}, {@code iw}
     * gives {@code he}, {@code zh-yue} gives {@code yue}. The method neither guesses nor drops subtags: {@code en-UK}
     * is invalid.
     *
     * @throws InvalidValueException with code {@code language.malformed}, {@code language.unregistered} or
     *     {@code language.duplicate-variant}; the first two contain a suggestion for common mistakes
     */
    public static LanguageTag parseLenient(String text) {
        Objects.requireNonNull(text, "text");
        try {
            return LanguageTagParser.parse(text);
        } catch (InvalidValueException problem) {
            throw LanguageTagProblem.withSuggestion(problem, text);
        }
    }

    /** A key for lookups that is equal to the tag with this spelling. It is not necessarily a valid tag. */
    static LanguageTag key(String spelling) {
        return new LanguageTag(spelling, null, null, List.of(), null);
    }

    /**
     * The language of a locale. Extensions for calendars and digits are left out, as are variants that only Java
     * defines ({@code ja_JP_JP}). {@link Locale#ROOT} gives {@code und}.
     *
     * @throws InvalidValueException if the locale has no valid language tag, like {@code new Locale("de_DE")}
     */
    public static LanguageTag of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return parseLenient(LanguageTagParser.spell(locale));
    }

    /**
     * Anchored regular expression of a tag for schemas. It lists the two-letter languages, the scripts and the regions,
     * and checks only the form of three-letter languages and variants. Therefore it accepts every tag that
     * {@link #parse} accepts, and also tags with unregistered subtags. It has the same meaning for Java's
     * {@code find()}, for ECMA-262 with the flag {@code u} and for Python's {@code re}.
     */
    public static String pattern() {
        return LanguageTagPattern.PATTERN;
    }

    /** Language subtag: {@code zh} of {@code zh-Hant-HK}. */
    public String language() {
        return language;
    }

    /** Script subtag: {@code Hant} of {@code zh-Hant-HK}. */
    public Optional<String> script() {
        return Optional.ofNullable(script);
    }

    /** Region subtag: {@code HK} of {@code zh-Hant-HK}, {@code 419} of {@code es-419}. */
    public Optional<String> region() {
        return Optional.ofNullable(region);
    }

    /** Variant subtags in the order of the tag: {@code rozaj} and {@code biske} of {@code sl-rozaj-biske}. */
    public List<String> variants() {
        return variants;
    }

    /** Private use subtags after {@code x}: {@code house} of {@code en-x-house}. */
    public Optional<String> privateUse() {
        return Optional.ofNullable(privateUse);
    }

    /**
     * The locale for Java's formatters. {@link #of(Locale)} is the inverse, except for private use subtags that begin
     * with {@code lvariant}, which Java converts to a variant.
     */
    public Locale toLocale() {
        return Locale.forLanguageTag(tag);
    }

    /** Writing direction of the tag's script, or of the likely script of its language (CLDR likely subtags). */
    public TextDirection direction() {
        return Scripts.direction(Scripts.of(this));
    }

    /**
     * Region subtag of the tag, or else the region of most speakers of its language in its script (CLDR likely subtags):
     * {@code DE} for {@code de}, {@code TW} for {@code zh-Hant}, {@code 419} for {@code es-419}. Empty for {@code und} and for a
     * language without data in CLDR; {@code 001} for a constructed language such as {@code eo}.
     */
    public Optional<String> likelyRegion() {
        return region().or(() -> Optional.of(likelySubtags().region())
                .filter(likely -> !likely.isEmpty() && !language.equals(UNDETERMINED)));
    }

    boolean hasVariant() {
        return privateUse != null || !variants.isEmpty();
    }

    // Two threads may compute the same subtags; the result is equal.
    LikelySubtags likelySubtags() {
        LikelySubtags computed = likelySubtags;
        if (computed == null) {
            computed = LikelySubtags.of(this);
            likelySubtags = computed;
        }
        return computed;
    }

    /** The tag without its last subtag: {@code sr-Latn} for {@code sr-Latn-RS}, {@code en} for {@code en-x-house}. */
    public Optional<LanguageTag> parent() {
        int end = tag.lastIndexOf('-');
        if (privateUse != null && privateUse.indexOf('-') < 0) {
            end -= 2; // x is not a subtag without a successor
        }
        return end < 0 ? Optional.empty() : Optional.of(parse(tag.substring(0, end)));
    }

    @Override
    public int compareTo(LanguageTag other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof LanguageTag that && tag.equals(that.tag));
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    /** The tag in the form that {@link #parse} reads. */
    @Override
    public String toString() {
        return tag;
    }
}
