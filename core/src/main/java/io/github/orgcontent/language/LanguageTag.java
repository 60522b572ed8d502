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
 * A language tag in canonical form: {@code de}, {@code en-GB}, {@code zh-Hant-HK}, {@code de-simple}, {@code es-419},
 * {@code en-x-house} (BCP 47, RFC 5646).
 *
 * <p>Its form is {@code language[-Script][-REGION][-variant…][-x-…]}, with at most {@value #MAX_VARIANTS} variants and
 * {@value #MAX_PRIVATE_USE} subtags for private use. All other subtags are in the IANA registry, and none that the
 * registry replaces by another one is left. There are no extensions, no extended language subtags and no grandfathered
 * tags. The natural order is that of the strings.
 */
public final class LanguageTag implements Comparable<LanguageTag> {
    /** The most variants that a tag can have. */
    public static final int MAX_VARIANTS = 4;

    /** The most subtags that can follow the {@code x}. */
    public static final int MAX_PRIVATE_USE = 4;

    // A document repeats a few tags thousands of times. Bounded, because content is not to be trusted.
    private static final int CACHE_LIMIT = 1_000;
    private static final Map<String, LanguageTag> CACHE = new ConcurrentHashMap<>();

    private final String tag;
    private final String language;
    private final @Nullable String script;
    private final @Nullable String region;
    private final List<String> variants;
    private final @Nullable String privateUse;

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
     * The tag that a text spells in canonical form: {@code en-GB}, not {@code en_gb}.
     *
     * @throws InvalidValueException {@code language.noncanonical} if only the form is wrong (the message says the right
     *     one), and whatever {@link #parseLenient} throws
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
     * The tag that a text means, brought into canonical form (RFC 5646 §4.5): {@code EN_us} gives {@code en-US},
     * {@code iw} gives {@code he}, {@code zh-yue} gives {@code yue}. Nothing is guessed and nothing is left out:
     * {@code en-UK} is refused.
     *
     * @throws InvalidValueException {@code language.malformed}, {@code language.unregistered} or
     *     {@code language.duplicate-variant}; the first two say what was probably meant, where that is known
     */
    public static LanguageTag parseLenient(String text) {
        Objects.requireNonNull(text, "text");
        try {
            return LanguageTagParser.parse(text);
        } catch (InvalidValueException problem) {
            throw LanguageTagProblem.withSuggestion(problem, text);
        }
    }

    /** A key that is equal to the tag with this spelling if there is one. It may be no tag, so it is for look-ups only. */
    static LanguageTag key(String spelling) {
        return new LanguageTag(spelling, null, null, List.of(), null);
    }

    /**
     * The language of a locale. Its extensions, which ask for a calendar or for digits and not for a language, are left
     * out, and so are variants that only Java knows ({@code ja_JP_JP}); {@link Locale#ROOT} gives {@code und}.
     *
     * @throws InvalidValueException if the locale is none that a tag can name, like {@code new Locale("de_DE")}
     */
    public static LanguageTag of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return parseLenient(LanguageTagParser.spell(locale));
    }

    /**
     * The anchored regular expression of a tag, for schemas. It lists the two-letter languages, the scripts and the
     * regions, and takes three-letter languages and variants by their form: what it refuses {@link #parse} refuses,
     * and what it accepts may still be unregistered. It means the same to Java's {@code find()}, to ECMA-262 with the
     * flag {@code u} and to Python's {@code re}.
     */
    public static String pattern() {
        return LanguageTagPattern.PATTERN;
    }

    /** The language subtag: {@code zh} of {@code zh-Hant-HK}. */
    public String language() {
        return language;
    }

    /** The script, if the tag names it: {@code Hant} of {@code zh-Hant-HK}. */
    public Optional<String> script() {
        return Optional.ofNullable(script);
    }

    /** The region: {@code HK} of {@code zh-Hant-HK}, {@code 419} of {@code es-419}. */
    public Optional<String> region() {
        return Optional.ofNullable(region);
    }

    /** The variants in the order of the tag: {@code rozaj} and {@code biske} of {@code sl-rozaj-biske}. */
    public List<String> variants() {
        return variants;
    }

    /** What follows the {@code x}: {@code house} of {@code en-x-house}. */
    public Optional<String> privateUse() {
        return Optional.ofNullable(privateUse);
    }

    /**
     * The locale for Java's formatters; {@link #of(Locale)} leads back, except from private use that begins with
     * {@code lvariant}, which Java takes for a variant in a way of its own.
     */
    public Locale toLocale() {
        return Locale.forLanguageTag(tag);
    }

    /** The direction of the tag's script, or else of the one that the language is likely written in (CLDR). */
    public TextDirection direction() {
        return Scripts.direction(Scripts.of(this));
    }

    /** The tag with one subtag less: {@code sr-Latn} for {@code sr-Latn-RS}, {@code en} for {@code en-x-house}. */
    public Optional<LanguageTag> parent() {
        int end = tag.lastIndexOf('-');
        if (privateUse != null && privateUse.indexOf('-') < 0) {
            end -= 2; // the x does not stand alone
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

    /** The tag as {@link #parse} reads it. */
    @Override
    public String toString() {
        return tag;
    }
}
