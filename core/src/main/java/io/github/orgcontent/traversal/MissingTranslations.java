package io.github.orgcontent.traversal;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.rule.ViolationCollector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The warning that a text should be there in every language that the organization works in. */
public final class MissingTranslations {
    /** The code of the rule. */
    public static final String CODE = "translation.missing";

    private MissingTranslations() {}

    /**
     * Reports each text of a document and each language that it lacks.
     *
     * @param start the way from the document that the rule is about to this one
     */
    public static void check(Object document, List<LanguageTag> wanted, ViolationCollector findings, Object... start) {
        Set<LanguageTag> distinct = new LinkedHashSet<>(wanted);
        distinct.remove(null);
        TextWalker.visit(document, (place, languages, text) -> {
            for (LanguageTag language : distinct) {
                if (findings.isFull()) {
                    return;
                } else if (!languages.contains(language)) {
                    report(start, place, language, findings);
                }
            }
        });
    }

    private static void report(Object[] start, List<Object> place, LanguageTag language, ViolationCollector findings) {
        List<Object> whole = new ArrayList<>(Arrays.asList(start));
        whole.addAll(place);
        whole.add(language);
        findings.report(Map.of("language", language), whole.toArray());
    }
}
