package io.github.orgcontent.conformance.agreement.object;

import io.github.orgcontent.conformance.agreement.document.Exhaustive;
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

/** Values that have been accepted as such, by however remote a way. */
final class InvalidValues {
    /** Texts that a localized text may have. */
    static final List<String> TEXTS = Stream.concat(Exhaustive.of("Text").stream(), Samples.odd("Text").stream())
            .filter(TextForm.TEXT::matches)
            .toList();

    /** Dates that leave something open. */
    static final List<String> DATES =
            Exhaustive.of("PartialDate").stream().filter(InvalidValues::isDate).toList();

    private static final List<LanguageTag> LANGUAGES = Stream.of(
                    languages(Exhaustive.of("LanguageTag")).stream(),
                    Stream.of(Locale.getAvailableLocales()).flatMap(InvalidValues::converted))
            .flatMap(tags -> tags)
            .distinct()
            .toList();

    private static final List<URI> ADDRESSES = Stream.of(
                    Exhaustive.of("WebAddress").stream(),
                    Samples.odd("WebAddress").stream(),
                    Stream.of("", "#", "a", "//example.org", "mailto:press@example.org", "http://[::1]/", "urn:x:y")
                            .flatMap(text ->
                                    Stream.of(text, text + "/\u00e4", text + "?\ud83d\ude00", text + "#\ud800")))
            .flatMap(texts -> texts)
            .flatMap(InvalidValues::address)
            .toList();

    private final Chance chance;

    InvalidValues(Chance chance) {
        this.chance = chance;
    }

    /** The tags that some strings spell, or may be taken to mean. */
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
