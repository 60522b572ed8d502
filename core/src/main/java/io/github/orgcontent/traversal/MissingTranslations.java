package io.github.orgcontent.traversal;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.rule.ViolationCollector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rule that each text exists in every working language of the organization; its violations are warnings. */
public final class MissingTranslations {
    /** Code of the rule. */
    public static final String CODE = "translation.missing";

    private MissingTranslations() {}

    /**
     * Reports each text of a document together with each language in which it is missing.
     *
     * @param languages languages in which each text is expected
     * @param start path to this document from the document that owns the rule
     */
    public static void check(
            Object document, List<LanguageTag> languages, ViolationCollector violations, Object... start) {
        Set<LanguageTag> distinct = new LinkedHashSet<>(languages);
        distinct.remove(null);
        TextWalker.visit(document, (path, available, text) -> {
            for (LanguageTag language : distinct) {
                if (violations.isFull()) {
                    return;
                } else if (!available.contains(language)) {
                    report(start, path, language, violations);
                }
            }
        });
    }

    private static void report(Object[] start, List<Object> path, LanguageTag language, ViolationCollector violations) {
        List<Object> fullPath = new ArrayList<>(Arrays.asList(start));
        fullPath.addAll(path);
        fullPath.add(language);
        violations.report(Map.of("language", language), fullPath.toArray());
    }
}
