package io.github.orgcontent.json.agreement.judge;

import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.json.agreement.document.Document;
import io.github.orgcontent.validation.Violation;
import java.util.List;

/** The reader of the library. It alone says also why. */
final class ReaderJudge {
    private ReaderJudge() {}

    /** The errors in a document; none if it is valid. */
    static List<Violation> errors(Document document) {
        return ContentJson.standard().check(document.text(), document.type()).violations().stream()
                .filter(Violation::isError)
                .toList();
    }
}
