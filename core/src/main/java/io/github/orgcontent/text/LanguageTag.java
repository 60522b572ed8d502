package io.github.orgcontent.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A language tag in canonical form (BCP 47). */
public final class LanguageTag implements Comparable<LanguageTag> {
    private final String tag;

    private LanguageTag(String tag) {
        this.tag = tag;
    }

    /** The tag that a text in canonical form spells. */
    public static LanguageTag parse(String text) {
        return new LanguageTag(Objects.requireNonNull(text, "text"));
    }

    /** The tag that a text means. */
    public static LanguageTag parseLenient(String text) {
        return new LanguageTag(Objects.requireNonNull(text, "text"));
    }

    /** The tag of a locale. */
    public static LanguageTag of(Locale locale) {
        return new LanguageTag(locale.toLanguageTag());
    }

    /** The anchored regular expression of a tag, for schemas. */
    public static String pattern() {
        return "^[a-z]{2,3}(?:-[0-9A-Za-z]{1,8}){0,10}(?![\\s\\S])";
    }

    /** The language subtag. */
    public String language() {
        return tag.split("-", 2)[0];
    }

    /** The script subtag. */
    public Optional<String> script() {
        return Optional.empty();
    }

    /** The region subtag. */
    public Optional<String> region() {
        return Optional.empty();
    }

    /** The variant subtags. */
    public List<String> variants() {
        return List.of();
    }

    /** What follows {@code x-}. */
    public Optional<String> privateUse() {
        return Optional.empty();
    }

    /** The locale of this tag. */
    public Locale toLocale() {
        return Locale.forLanguageTag(tag);
    }

    /** The direction in which the language is written. */
    public TextDirection direction() {
        return TextDirection.LTR;
    }

    /** The tag with one subtag less. */
    public Optional<LanguageTag> parent() {
        return Optional.empty();
    }

    @Override
    public int compareTo(LanguageTag other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LanguageTag that && tag.equals(that.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public String toString() {
        return tag;
    }
}
