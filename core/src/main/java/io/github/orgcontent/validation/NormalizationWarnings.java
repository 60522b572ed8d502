package io.github.orgcontent.validation;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.traversal.TextWalker;
import io.github.orgcontent.validation.precheck.Normalization;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Tells the places of texts that are not in Unicode normalization form C (Unicode Standard Annex 15). */
record NormalizationWarnings(Consumer<List<Object>> tell) implements TextWalker.Visitor {
    @Override
    public void visit(List<Object> place, Set<LanguageTag> languages, Object text) {
        if (text instanceof LocalizedText localized) {
            localized.toMap().forEach((language, value) -> look(value, place, language));
        }
    }

    @Override
    public void visitInlineText(List<Object> place, String run) {
        look(run, place, "text");
    }

    private void look(String text, List<Object> place, Object last) {
        if (!Normalization.isNormalized(text)) {
            var whole = new ArrayList<>(place);
            whole.add(last);
            tell.accept(whole);
        }
    }
}
