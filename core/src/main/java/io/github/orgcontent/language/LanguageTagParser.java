package io.github.orgcontent.language;

import io.github.orgcontent.language.SubtagRegistry.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses one tag from left to right (RFC 5646 §2.1) and converts it to canonical form (§4.5).
 *
 * <p>The form is checked before the registry, so that {@code xx-1} is malformed and not unregistered.
 */
final class LanguageTagParser {
    static final int MAX_LENGTH = 100;
    private static final int MAX_SUBTAG = 8;
    private static final String PRIVATE_USE = "x";
    private static final Pattern LEGACY_VARIANT = Pattern.compile("(?:-x)?-lvariant(?:-.*)?$");

    private final String text;
    private final String[] subtags;
    private int next;

    private LanguageTagParser(String text, String tag) {
        this.text = text;
        this.subtags = tag.split("-", -1);
    }

    static LanguageTag parse(String text) {
        if (text.length() > MAX_LENGTH || !hasTagCharacters(text)) {
            throw LanguageTagProblem.malformed(text);
        }
        String tag = SubtagRegistry.replaceLegacy(Ascii.lower(text).replace('_', '-'));
        LanguageTag parsed = new LanguageTagParser(text, tag).read();
        // A replacement can result in a tag that is itself replaced: sgn-DD, sgn-DE, gsg.
        String lower = Ascii.lower(parsed.toString());
        return SubtagRegistry.replaceLegacy(lower).equals(lower) ? parsed : parse(lower);
    }

    /** Converts a locale to a tag without extensions. */
    static String spell(Locale locale) {
        try {
            // Locale.toLanguageTag() drops ill-formed parts without an error: new Locale("de_DE") would be "und".
            var unused = new Locale.Builder().setLocale(locale);
        } catch (IllformedLocaleException e) {
            throw LanguageTagProblem.malformed(locale.toString());
        }
        // Java writes ill-formed variants as private use subtags: ja-JP-x-lvariant-JP.
        String tag = LEGACY_VARIANT
                .matcher(withoutExtensions(locale.toLanguageTag()))
                .replaceFirst("");
        return tag.startsWith("x-") ? "und-" + tag : tag;
    }

    static String withoutExtensions(String tag) {
        List<String> kept = new ArrayList<>();
        boolean inExtension = false;
        boolean inPrivateUse = false;
        for (String subtag : tag.split("-", -1)) {
            inPrivateUse |= Ascii.lower(subtag).equals(PRIVATE_USE);
            inExtension = !inPrivateUse && (inExtension || (subtag.length() == 1 && !kept.isEmpty()));
            if (!inExtension) {
                kept.add(subtag);
            }
        }
        return String.join("-", kept);
    }

    /** Converts a language range to the case of canonical tags (RFC 5646 §2.1.1), even if it is not a tag. */
    static String canonicalCase(String range) {
        String[] subtags = Ascii.lower(range).split("-", -1);
        for (int i = 1; i < subtags.length && subtags[i].length() > 1; i++) {
            if (isScript(subtags[i])) {
                subtags[i] = Ascii.title(subtags[i]);
            } else if (isRegion(subtags[i])) {
                subtags[i] = Ascii.upper(subtags[i]);
            }
        }
        return String.join("-", subtags);
    }

    private static boolean hasTagCharacters(String text) {
        return text.chars().allMatch(c -> Ascii.isLetter(c) || Ascii.isDigit(c) || c == '-' || c == '_');
    }

    private LanguageTag read() {
        String language = readLanguage();
        String script = hasNext() && isScript(peek()) ? Ascii.title(take()) : null;
        String region = hasNext() && isRegion(peek()) ? Ascii.upper(take()) : null;
        List<String> variants = readVariants();
        String privateUse = readPrivateUse();
        if (hasNext()) {
            throw LanguageTagProblem.malformed(text);
        }
        return new LanguageTag(
                current(Kind.LANGUAGE, language),
                script == null ? null : current(Kind.SCRIPT, script),
                region == null ? null : current(Kind.REGION, region),
                distinct(variants.stream()
                        .map(variant -> current(Kind.VARIANT, variant))
                        .toList()),
                privateUse);
    }

    private String readLanguage() {
        String language = take();
        if (language.length() < 2 || language.length() > 3 || !Ascii.areLetters(language)) {
            throw LanguageTagProblem.malformed(text);
        }
        return hasNext() && SubtagRegistry.isExtlang(language, peek()) ? take() : language;
    }

    private static boolean isScript(String subtag) {
        return subtag.length() == 4 && Ascii.areLetters(subtag);
    }

    private static boolean isRegion(String subtag) {
        return (subtag.length() == 2 && Ascii.areLetters(subtag)) || (subtag.length() == 3 && Ascii.areDigits(subtag));
    }

    private static boolean isVariant(String subtag) {
        return (subtag.length() >= 5 && subtag.length() <= MAX_SUBTAG)
                || (subtag.length() == 4 && Ascii.isDigit(subtag.charAt(0)));
    }

    private List<String> readVariants() {
        List<String> variants = new ArrayList<>();
        while (hasNext() && isVariant(peek()) && variants.size() < LanguageTag.MAX_VARIANTS) {
            variants.add(take());
        }
        return variants;
    }

    private @Nullable String readPrivateUse() {
        if (!hasNext() || !peek().equals(PRIVATE_USE)) {
            return null;
        }
        List<String> privateUseSubtags = new ArrayList<>();
        take();
        while (hasNext() && privateUseSubtags.size() < LanguageTag.MAX_PRIVATE_USE) {
            privateUseSubtags.add(take());
        }
        if (privateUseSubtags.isEmpty() || privateUseSubtags.stream().anyMatch(s -> s.isEmpty() || s.length() > MAX_SUBTAG)) {
            throw LanguageTagProblem.malformed(text);
        }
        return String.join("-", privateUseSubtags);
    }

    private static String current(Kind kind, String subtag) {
        String current = kind.replace(subtag);
        if (!kind.has(current)) {
            throw LanguageTagProblem.unregistered(kind, subtag);
        }
        return current;
    }

    private List<String> distinct(List<String> variants) {
        var seen = new HashSet<String>();
        for (String variant : variants) {
            if (!seen.add(variant)) {
                throw LanguageTagProblem.duplicate(text, variant);
            }
        }
        return variants;
    }

    private boolean hasNext() {
        return next < subtags.length;
    }

    private String peek() {
        return subtags[next];
    }

    private String take() {
        return subtags[next++];
    }
}
