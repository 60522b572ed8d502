package io.github.orgcontent.interchange.jsonimport;

import io.github.orgcontent.constraint.E164;
import io.github.orgcontent.constraint.PhoneExtension;
import io.github.orgcontent.constraint.StringFormats;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses a telephone number with its extension, with or without the scheme {@code tel:} (RFC 3966 §3). */
final class PhoneParser {
    private static final String SCHEME = "tel:";
    private static final String EXTENSION = ";ext=";
    private static final Pattern SEPARATORS = Pattern.compile("(?<=[0-9])[ .-](?=[0-9])");
    private static final int MAX_LENGTH = 60;

    private PhoneParser() {}

    // Visual separators between digits have no meaning (RFC 3966 §5.1.1).
    static ScalarResult<ImportedPhone> parse(String text) {
        if (text.length() <= MAX_LENGTH) {
            String plain = text.startsWith(SCHEME) ? text.substring(SCHEME.length()) : text;
            int end = plain.indexOf(EXTENSION);
            String number = SEPARATORS
                    .matcher(end < 0 ? plain : plain.substring(0, end))
                    .replaceAll("");
            Optional<String> extension =
                    end < 0 ? Optional.empty() : Optional.of(plain.substring(end + EXTENSION.length()));
            if (StringFormats.fits(E164.class, number)
                    && extension.stream().allMatch(digits -> StringFormats.fits(PhoneExtension.class, digits))) {
                return ScalarResult.of(new ImportedPhone(number, extension));
            }
        }
        return ScalarResult.invalid("it is not a telephone number in the form +4930123456");
    }
}
