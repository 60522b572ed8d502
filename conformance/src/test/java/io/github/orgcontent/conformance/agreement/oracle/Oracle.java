package io.github.orgcontent.conformance.agreement.oracle;

import io.github.orgcontent.conformance.agreement.document.Document;
import java.util.List;

/** A source of verdicts: whether a document is valid. */
interface Oracle extends AutoCloseable {
    String name();

    /** Whether it accepts each of the documents. */
    List<Boolean> evaluate(List<Document> documents);

    @Override
    default void close() {}
}
