package io.github.orgcontent.organization;

import io.github.orgcontent.constraint.StringFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Form and check digits of the identifiers in one register.
 *
 * @param form regular expression of an identifier, in the dialect of {@link StringFormat}
 * @param checksum whether the check digits of an identifier with this form are correct
 */
record IdentifierScheme(Pattern form, Predicate<String> checksum) {
    /** The supported registers by their token. */
    static final Map<String, IdentifierScheme> KNOWN = known();

    private static Map<String, IdentifierScheme> known() {
        var schemes = new TreeMap<String, IdentifierScheme>();
        schemes.put("duns", of("[0-9]{9}"));
        schemes.put("gnd", of("(?:1[0-9]{7,9}[0-9X]|[1-9][0-9]{0,7}-[0-9X])"));
        schemes.put("iati", of("[!-%'-.0->@-{}~]{2,200}"));
        schemes.put("isni", of("[0-9]{15}[0-9X]", CheckDigits::isMod11And2));
        schemes.put("lei", of("[0-9A-Z]{18}[0-9]{2}", CheckDigits::isMod97And10));
        schemes.put("reliefweb", of("[1-9][0-9]{0,9}"));
        schemes.put("ror", of("0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}", CheckDigits::isRor));
        schemes.put("viaf", of("[1-9][0-9]{1,21}"));
        schemes.put("wikidata", of("Q[1-9][0-9]{0,11}"));
        return schemes;
    }

    private static IdentifierScheme of(String form) {
        return of(form, identifier -> true);
    }

    private static IdentifierScheme of(String form, Predicate<String> checksum) {
        return new IdentifierScheme(Pattern.compile("^" + form + StringFormat.END), checksum);
    }

    boolean hasForm(String identifier) {
        return form.matcher(identifier).find();
    }
}
