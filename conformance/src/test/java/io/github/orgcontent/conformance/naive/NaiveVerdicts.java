package io.github.orgcontent.conformance.naive;

import io.github.orgcontent.testing.Case;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the usual code, its schema, the reader and its schema say of one document.
 *
 * @param back what the usual code gives back, if it accepts the document
 * @param errors the codes of what the reader finds
 * @param announced whether the schema names every one of them as a rule that it does not hold, or not wholly
 */
record NaiveVerdicts(
        Case document,
        Optional<String> back,
        SchemaVerdict usualSchema,
        SortedSet<String> errors,
        SchemaVerdict schema,
        boolean announced) {
    static NaiveVerdicts of(Case document) {
        NaiveOracles judges = NaiveOracles.of(document.type());
        SortedSet<String> errors = new TreeSet<>(document.errors());
        return new NaiveVerdicts(
                document,
                NaiveCode.readAndWrite(document.text(), judges.naive()),
                judges.usualSchema().judge(document),
                errors,
                judges.schema().judge(document),
                judges.xRules().containsAll(errors));
    }

    boolean isAboutTheText() {
        return schema == SchemaVerdict.NOT_ASKED;
    }

    boolean usualCodeAccepts() {
        return back.isPresent();
    }

    boolean readerAccepts() {
        return errors.isEmpty();
    }

    boolean usualStackAgrees() {
        return usualSchema.isThatOf(usualCodeAccepts());
    }

    boolean usualStackAgreesWithFormats() {
        return usualSchema.isThatOfWithFormats(usualCodeAccepts());
    }

    boolean orgcontentAgrees() {
        return schema.isThatOf(readerAccepts()) && schema.isThatOfWithFormats(readerAccepts());
    }

    /** Whether what comes back is another document. */
    boolean isChanged() {
        return !added().isEmpty() || !lost().isEmpty();
    }

    /** What comes back and was not there. */
    List<Leaf> added() {
        return back.map(text -> Leaf.without(Leaf.of(text), Leaf.of(document.text())))
                .orElse(List.of());
    }

    /** What was there and does not come back. */
    List<Leaf> lost() {
        return back.map(text -> Leaf.without(Leaf.of(document.text()), Leaf.of(text)))
                .orElse(List.of());
    }

    @Override
    public String toString() {
        return document.toString();
    }
}
