package io.github.orgcontent.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.message.MessageCatalog;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CasesTest {
    /** Codes that no document can cause, and why. */
    static final Map<String, String> WITHOUT_CASE = Map.of(
            "form", "stands behind the annotations that are composed of it, each of which has a code of its own",
            "rules", "stands for the rules of a set, each of which has a code of its own",
            "language.preferences", "is about what a reader asks for, not about a document",
            "text.duplicate-language", "is about the arguments of a factory; in JSON it is json.duplicate-property",
            "text.empty", "is told as run, which is the constraint on a run of text",
            "violations.limit", "takes more problems than a case can show");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theReaderSaysWhatTheCaseSays(Case document) {
        List<String> found = document.check().violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();

        assertThat(found).isEqualTo(document.expected());
    }

    @Test
    void everyCodeHasACase() {
        Set<String> codes = MessageCatalog.in(Locale.ENGLISH).codes();
        codes.removeIf(code -> code.startsWith("kind.") || WITHOUT_CASE.containsKey(code));
        var found = new TreeSet<String>();
        Case.all().forEach(document -> document.expected().forEach(line -> found.add(line.split(" ", -1)[1])));

        assertThat(found).containsExactlyElementsOf(codes);
    }

    static List<Case> cases() {
        return Case.all();
    }
}
