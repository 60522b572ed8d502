package io.github.orgcontent.conformance.agreement.oracle;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.validation.Violation;
import java.util.List;

/** The reader of the library; the only oracle that also gives the reasons. */
final class ReaderOracle {
    private ReaderOracle() {}

    /** The errors in a document; none if it is valid. */
    static List<Violation> errors(Document document) {
        return ContentJson.standard().check(document.text(), document.type()).violations().stream()
                .filter(Violation::isError)
                .toList();
    }
}
