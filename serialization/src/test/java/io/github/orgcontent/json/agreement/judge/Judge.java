package io.github.orgcontent.json.agreement.judge;

import io.github.orgcontent.json.agreement.document.Document;
import java.util.List;

/** Somebody who says of a document whether it is valid. */
interface Judge extends AutoCloseable {
    String name();

    /** Whether it accepts each of the documents. */
    List<Boolean> judge(List<Document> documents);

    @Override
    default void close() {}
}
