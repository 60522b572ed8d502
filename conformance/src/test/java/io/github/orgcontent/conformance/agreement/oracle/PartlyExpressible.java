package io.github.orgcontent.conformance.agreement.oracle;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.validation.Violation;
import io.github.orgcontent.value.InvalidValueException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules that the schema expresses in part: of a language tag the order and the case of its subtags, and each
 * two-letter language, script and region by itself. It does not express three-letter languages, variants, and rules about
 * whole tags.
 */
final class PartlyExpressible {
    /** The codes of these rules. */
    static final Set<String> CODES = Set.of("language.noncanonical", "language.unregistered");

    private static final Set<String> OF_TAGS = Set.of("originalLanguage", "defaultLanguage", "language", "lang");

    private static final Pattern TAG = Pattern.compile("([a-z]{2,3})(?:-([A-Z][a-z]{3}))?(?:-([A-Z]{2}|[0-9]{3}))?"
            + "(?:-(?:[0-9a-z]{5,8}|[0-9][0-9a-z]{3})){0,4}(?:-x(?:-[0-9a-z]{1,8}){1,4})?");

    private PartlyExpressible() {}

    /** Whether the schema rejects what the reader reports. */
    static boolean isRejected(Document document, Violation violation) {
        return CODES.contains(violation.code()) && !isInForm(tag(document, violation.pointer()));
    }

    private static String tag(Document document, String pointer) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (OF_TAGS.contains(last) || last.matches("[0-9]+")) {
            JsonNode json = JsonMapper.shared().readTree(document.text());
            return json.at(pointer).asString();
        }
        return last.replace("~1", "/").replace("~0", "~");
    }

    private static boolean isInForm(String tag) {
        Matcher form = TAG.matcher(tag);
        return form.matches()
                && Stream.of(
                                form.group(1).length() == 2 ? form.group(1) : "und",
                                form.group(2) == null ? "und" : "und-" + form.group(2),
                                form.group(3) == null ? "und" : "und-" + form.group(3))
                        .allMatch(PartlyExpressible::isTag);
    }

    private static boolean isTag(String tag) {
        try {
            LanguageTag.parse(tag);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }
}
