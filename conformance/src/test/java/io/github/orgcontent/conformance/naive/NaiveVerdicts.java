package io.github.orgcontent.conformance.naive;

import io.github.orgcontent.testing.Case;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The verdicts of the usual code, its schema, the reader and its schema on one document.
 *
 * @param back the document that the usual code writes, if it accepts the document
 * @param errors the codes of the errors that the reader reports
 * @param isDocumented whether the schema lists every one of them under {@code x-rules}
 */
record NaiveVerdicts(
        Case document,
        Optional<String> back,
        SchemaVerdict usualSchema,
        SortedSet<String> errors,
        SchemaVerdict schema,
        boolean isDocumented) {
    static NaiveVerdicts of(Case document) {
        NaiveOracles oracles = NaiveOracles.of(document.type());
        SortedSet<String> errors = new TreeSet<>(document.errors());
        return new NaiveVerdicts(
                document,
                NaiveStack.readAndWrite(document.text(), oracles.naive()),
                oracles.usualSchema().evaluate(document),
                errors,
                oracles.schema().evaluate(document),
                oracles.xRules().containsAll(errors));
    }

    boolean isParserRule() {
        return schema == SchemaVerdict.NOT_APPLICABLE;
    }

    boolean usualCodeAccepts() {
        return back.isPresent();
    }

    boolean readerAccepts() {
        return errors.isEmpty();
    }

    boolean usualStackAgrees() {
        return usualSchema.agreesWith(usualCodeAccepts());
    }

    boolean usualStackAgreesWithFormats() {
        return usualSchema.agreesWithFormats(usualCodeAccepts());
    }

    boolean orgcontentAgrees() {
        return schema.agreesWith(readerAccepts()) && schema.agreesWithFormats(readerAccepts());
    }

    /** Whether the written document differs from the original one. */
    boolean isChanged() {
        return !added().isEmpty() || !lost().isEmpty();
    }

    /** The leaves of the written document that the original one does not have. */
    List<JsonLeaf> added() {
        return back.map(text -> JsonLeaf.without(JsonLeaf.of(text), JsonLeaf.of(document.text())))
                .orElse(List.of());
    }

    /** The leaves of the original document that the written one does not have. */
    List<JsonLeaf> lost() {
        return back.map(text -> JsonLeaf.without(JsonLeaf.of(document.text()), JsonLeaf.of(text)))
                .orElse(List.of());
    }

    @Override
    public String toString() {
        return document.toString();
    }
}
