package io.github.orgcontent.interchange.jsonimport;

import io.github.orgcontent.constraint.DialledNumber;
import io.github.orgcontent.constraint.E164;
import io.github.orgcontent.constraint.PhoneExtension;
import io.github.orgcontent.constraint.StringFormats;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses a telephone number with its extension, with or without the scheme {@code tel:} (RFC 3966 §3). */
final class PhoneParser {
    private static final String SCHEME = "tel:";
    private static final String EXTENSION = ";ext=";
    private static final Pattern SEPARATORS = Pattern.compile("(?<=[0-9])[ .-](?=[0-9])");
    private static final int MAX_LENGTH = 60;

    private PhoneParser() {}

    /**
     * Parses a number in international form or, if the format states a country, digits that are dialled there. The scheme
     * {@code tel:} is for numbers in international form only: a local number is never completed.
     */
    static ScalarResult<ImportedPhone> parse(String text, @Nullable String country) {
        if (text.length() <= MAX_LENGTH) {
            String plain = text.startsWith(SCHEME) ? text.substring(SCHEME.length()) : text;
            int end = plain.indexOf(EXTENSION);
            String digits = end < 0 ? plain : plain.substring(0, end);
            String extension = end < 0 ? null : plain.substring(end + EXTENSION.length());
            // Visual separators between digits have no meaning (RFC 3966 §5.1.1).
            String number = SEPARATORS.matcher(digits).replaceAll("");
            boolean isExtensionValid = extension == null || StringFormats.fits(PhoneExtension.class, extension);
            if (isExtensionValid && StringFormats.fits(E164.class, number)) {
                return ScalarResult.of(new ImportedPhone(number, null, null, extension));
            } else if (isExtensionValid
                    && country != null
                    && !text.startsWith(SCHEME)
                    && StringFormats.fits(DialledNumber.class, digits)) {
                return ScalarResult.of(new ImportedPhone(null, digits, country, extension));
            }
        }
        return ScalarResult.invalid(
                "it is neither a telephone number in the form +4930123456, nor digits with the country in which they are"
                        + " dialled");
    }
}
