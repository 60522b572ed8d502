package io.github.orgcontent.interchange.jsonimport;

import io.github.orgcontent.constraint.CountryCode;
import io.github.orgcontent.constraint.EmailAddress;
import io.github.orgcontent.constraint.MediaType;
import io.github.orgcontent.constraint.StringFormats;
import io.github.orgcontent.interchange.reading.WebLink;
import io.github.orgcontent.interchange.reading.WebLinks;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.value.InvalidValueException;
import io.github.orgcontent.value.PartialDate;
import io.github.orgcontent.value.WireName;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The scalar formats of the model. A string that a format does not accept is invalid; it is never repaired. */
public final class ScalarFormats {
    /** A text of one line. White space that the model does not have is replaced or removed, with a note. */
    public static final ScalarFormat<String> TEXT = TextParser::parse;

    /** An absolute web address: {@code https://www.example.org/news}; see {@link #webAddress(WebLinks)}. */
    public static final ScalarFormat<URI> WEB_ADDRESS = webAddress(WebLinks.absolute());

    /** A date and time with an offset from UTC: {@code 2024-09-20T10:00:00+02:00}, also {@code +0200} and {@code +02}. */
    public static final ScalarFormat<OffsetDateTime> DATE_TIME = DateTimeParser::parse;

    /** A year, a month or a day: {@code 1951-12}. */
    public static final ScalarFormat<PartialDate> PARTIAL_DATE = ScalarFormats::partialDate;

    /** A language tag (RFC 5646) in any letter case; another spelling than the canonical one gives a note. */
    public static final ScalarFormat<LanguageTag> LANGUAGE = ScalarFormats::language;

    /** A country code of ISO 3166-1 alpha-2 in upper case: {@code DE}. */
    public static final ScalarFormat<String> COUNTRY =
            matching(CountryCode.class, "it is not a country code of ISO 3166-1 alpha-2 in upper case");

    /** An e-mail address. */
    public static final ScalarFormat<String> EMAIL =
            matching(EmailAddress.class, "it is not an e-mail address that the model supports");

    /** A media type without parameters, in lower case: {@code image/jpeg}. */
    public static final ScalarFormat<String> MEDIA_TYPE =
            matching(MediaType.class, "it is not a media type in lower case without parameters");

    private ScalarFormats() {}

    /**
     * A telephone number in E.164 or, if there is a country, digits that are dialled in it; with or without an extension:
     * {@code +4930123456;ext=12}, {@code 116 117}.
     */
    public static ScalarFormat<ImportedPhone> phone(@Nullable String country) {
        return text -> PhoneParser.parse(text, country);
    }

    /**
     * A web address, also in the spellings that browsers accept; another spelling than that of the model gives a note.
     *
     * @param links the base address of relative addresses, if there is one
     */
    public static ScalarFormat<URI> webAddress(WebLinks links) {
        return text -> {
            WebLink link = links.read(text);
            if (link.url().isEmpty()) {
                return ScalarResult.invalid(link.remark());
            }
            URI url = link.url().get();
            return url.toString().equals(text)
                    ? ScalarResult.of(url)
                    : ScalarResult.changed(
                            url, "spelling", "the address is kept in the form that browsers request: " + url);
        };
    }

    /** The constant of an enum by its wire name: {@code press-release}. */
    public static <E extends Enum<E>> ScalarFormat<E> constantOf(Class<E> type) {
        return text -> WireName.parse(type, text)
                .map(ScalarResult::of)
                .orElseGet(() -> ScalarResult.invalid("it is not a value that the model supports here"));
    }

    /** A string of the form of a constraint, such as {@code Id.class}. */
    public static ScalarFormat<String> matching(Class<? extends Annotation> constraint, String reason) {
        return text -> StringFormats.fits(constraint, text) ? ScalarResult.of(text) : ScalarResult.invalid(reason);
    }

    private static ScalarResult<PartialDate> partialDate(String text) {
        try {
            return ScalarResult.of(PartialDate.parse(text));
        } catch (InvalidValueException e) {
            return ScalarResult.invalid("it is not a year, a month or a day of the years 0001 to 9999");
        }
    }

    private static ScalarResult<LanguageTag> language(String text) {
        try {
            LanguageTag tag = LanguageTag.parseLenient(text);
            return tag.toString().equals(text)
                    ? ScalarResult.of(tag)
                    : ScalarResult.changed(tag, "spelling", "in canonical form the language tag is " + tag);
        } catch (InvalidValueException e) {
            return ScalarResult.invalid(e.getMessage());
        }
    }
}
