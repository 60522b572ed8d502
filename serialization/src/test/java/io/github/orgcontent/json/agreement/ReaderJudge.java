package io.github.orgcontent.json.agreement;

import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.validation.Violation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The reader of the library. It alone says also why. */
final class ReaderJudge {
    private ReaderJudge() {}

    /** The codes of the errors in a document; none if it is valid. */
    static Set<String> codes(Document document) {
        return ContentJson.standard().check(document.text(), document.type()).violations().stream()
                .filter(Violation::isError)
                .map(Violation::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Set<String>> codes(List<Document> documents) {
        return documents.stream().map(ReaderJudge::codes).toList();
    }
}
