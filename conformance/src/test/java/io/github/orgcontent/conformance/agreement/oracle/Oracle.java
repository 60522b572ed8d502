package io.github.orgcontent.conformance.agreement.oracle;

import io.github.orgcontent.conformance.agreement.document.Document;
import java.util.List;

/** Somebody who says of a document whether it is valid. */
interface Oracle extends AutoCloseable {
    String name();

    /** Whether it accepts each of the documents. */
    List<Boolean> judge(List<Document> documents);

    @Override
    default void close() {}
}
