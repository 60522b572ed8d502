package io.github.orgcontent.interchange.weburl;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Converts domain names with other characters than ASCII to ASCII (UTS #46, non-transitional): {@code bücher.example} to
 * {@code xn--bcher-kva.example}. The mapping of characters is derived from the Unicode data of the JDK instead of the
 * table of UTS #46; a character that the JDK does not know yet gives an error.
 */
final class InternationalDomain {
    private static final String PREFIX = "xn--";
    private static final String INVALID = "its host is not a valid domain name";

    private InternationalDomain() {}

    static String toAscii(String domain) {
        List<String> labels = new ArrayList<>();
        for (String label : DomainMapping.map(domain).split("\\.", -1)) {
            labels.add(unicode(label));
        }
        if (!labels.stream().allMatch(DomainLabel::isValid) || !DomainLabel.followBidiRule(labels)) {
            throw new UrlSyntaxException(INVALID);
        }
        return String.join(".", labels.stream().map(InternationalDomain::ascii).toList());
    }

    private static String unicode(String label) {
        if (!label.startsWith(PREFIX)) {
            return label;
        }
        String decoded = Punycode.decode(label.substring(PREFIX.length())).orElse("");
        // An encoding of another form than the mapped one is an attempt to hide a domain.
        boolean isCanonical = !isAscii(decoded)
                && DomainMapping.isMapped(decoded)
                && Normalizer.isNormalized(decoded, Normalizer.Form.NFC);
        if (!isCanonical) {
            throw new UrlSyntaxException(INVALID);
        }
        return decoded;
    }

    private static String ascii(String label) {
        return isAscii(label) ? label.toLowerCase(Locale.ROOT) : PREFIX + Punycode.encode(label);
    }

    private static boolean isAscii(String label) {
        return label.chars().allMatch(c -> c < 0x80);
    }
}
