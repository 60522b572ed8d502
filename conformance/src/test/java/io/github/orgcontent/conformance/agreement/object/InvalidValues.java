package io.github.orgcontent.conformance.agreement.object;

import io.github.orgcontent.conformance.agreement.document.ExhaustiveValues;
import io.github.orgcontent.conformance.agreement.document.Samples;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.text.TextForm;
import io.github.orgcontent.value.InvalidValueException;
import io.github.orgcontent.value.PartialDate;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Values that their own factories accept, also through rarely used ones. */
final class InvalidValues {
    /** Texts that a localized text accepts. */
    static final List<String> TEXTS = Stream.concat(
                    ExhaustiveValues.of("Text").stream(), Samples.edgeCases("Text").stream())
            .filter(TextForm.TEXT::matches)
            .toList();

    /** Partial dates. */
    static final List<String> DATES = ExhaustiveValues.of("PartialDate").stream()
            .filter(InvalidValues::isDate)
            .toList();

    private static final List<LanguageTag> LANGUAGES = Stream.of(
                    languages(ExhaustiveValues.of("LanguageTag")).stream(),
                    Stream.of(Locale.getAvailableLocales()).flatMap(InvalidValues::converted))
            .flatMap(tags -> tags)
            .distinct()
            .toList();

    private static final List<URI> ADDRESSES = Stream.of(
                    ExhaustiveValues.of("WebAddress").stream(),
                    Samples.edgeCases("WebAddress").stream(),
                    Stream.of("", "#", "a", "//example.org", "mailto:press@example.org", "http://[::1]/", "urn:x:y")
                            .flatMap(text ->
                                    Stream.of(text, text + "/\u00e4", text + "?\ud83d\ude00", text + "#\ud800")))
            .flatMap(texts -> texts)
            .flatMap(InvalidValues::address)
            .toList();

    private final RandomChoices chance;

    InvalidValues(RandomChoices chance) {
        this.chance = chance;
    }

    /** The language tags that the lenient parser accepts from some strings. */
    static List<LanguageTag> languages(List<String> texts) {
        return texts.stream().flatMap(InvalidValues::parsed).toList();
    }

    LanguageTag language() {
        return chance.any(LANGUAGES);
    }

    URI address() {
        return chance.any(ADDRESSES);
    }

    private static boolean isDate(String text) {
        try {
            return PartialDate.parse(text).toString().equals(text);
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private static Stream<LanguageTag> parsed(String text) {
        try {
            return Stream.of(LanguageTag.parseLenient(text));
        } catch (InvalidValueException e) {
            return Stream.of();
        }
    }

    private static Stream<LanguageTag> converted(Locale locale) {
        try {
            return Stream.of(LanguageTag.of(locale));
        } catch (InvalidValueException e) {
            return Stream.of();
        }
    }

    private static Stream<URI> address(String text) {
        try {
            return Stream.of(new URI(text));
        } catch (URISyntaxException e) {
            return Stream.of();
        }
    }
}
