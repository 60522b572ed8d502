package io.github.orgcontent.validation;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.traversal.TextWalker;
import io.github.orgcontent.validation.precheck.Normalization;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds texts that are not in Unicode normalization form C (Unicode Standard Annex 15).
 *
 * @param report receives the path of each text
 */
record NormalizationWarnings(Consumer<List<Object>> report) implements TextWalker.Visitor {
    @Override
    public void visit(List<Object> path, Set<LanguageTag> languages, Object text) {
        if (text instanceof LocalizedText localized) {
            localized.toMap().forEach((language, value) -> check(value, path, language));
        }
    }

    @Override
    public void visitInlineText(List<Object> path, String text) {
        check(text, path, "text");
    }

    private void check(String text, List<Object> path, Object last) {
        if (!Normalization.isNormalized(text)) {
            var fullPath = new ArrayList<>(path);
            fullPath.add(last);
            report.accept(fullPath);
        }
    }
}
