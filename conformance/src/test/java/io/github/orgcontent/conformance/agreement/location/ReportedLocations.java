package io.github.orgcontent.conformance.agreement.location;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.JsonText;
import io.github.orgcontent.conformance.agreement.oracle.Verdicts;
import io.github.orgcontent.conformance.schema.ParserRules;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.validation.Violation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * The violations reported for a fault, and whether their locations are correct.
 *
 * @param errors the errors of the reader
 * @param schemaErrors the errors of networknt
 */
record ReportedLocations(FaultCase faultCase, Document document, List<Violation> errors, List<Error> schemaErrors) {
    static ReportedLocations of(FaultCase faultCase, Document document, Schema schema) {
        List<Violation> errors = ContentJson.standard().check(document.text(), document.type()).violations().stream()
                .filter(Violation::isError)
                .toList();
        return new ReportedLocations(faultCase, document, errors, schemaErrors(document, schema));
    }

    private static List<Error> schemaErrors(Document document, Schema schema) {
        try {
            return schema.validate(document.text(), InputFormat.JSON);
        } catch (JacksonException | IllegalArgumentException e) {
            return List.of(); // not JSON for this parser; the reader must report it, too
        }
    }

    /** Whether nothing is reported, and nothing has to be reported. */
    boolean isUndetected() {
        return !faultCase.isSure() && errors.isEmpty() && schemaErrors.isEmpty();
    }

    private boolean isValid() {
        return errors.isEmpty();
    }

    /** Whether the reader reports only violations of rules between locations, at other locations. */
    boolean isReportedElsewhere() {
        return !errors.isEmpty()
                && errors.stream()
                        .allMatch(error -> CrossFieldRules.mayReport(error.code(), error.pointer(), faultCase.at())
                                && !faultCase.locations().contains(error.pointer()));
    }

    /** The first difference from the expected locations, if there is one. */
    Optional<String> mismatch() {
        return Stream.of(readerMismatch(), schemaMismatch())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> readerMismatch() {
        if (!faultCase.isSure() && (isValid() || isReportedElsewhere())) {
            return Optional.empty();
        }
        List<String> found = errors.stream()
                .map(Violation::pointer)
                .filter(place -> !isPart(place))
                .sorted()
                .toList();
        return found.equals(faultCase.locations().stream().sorted().toList())
                ? Optional.empty()
                : Optional.of("the reader reports other locations");
    }

    // Parts of a large inserted value may be invalid as well.
    private boolean isPart(String place) {
        return faultCase.hasLargeValue() && place.startsWith(faultCase.at() + "/");
    }

    private Optional<String> schemaMismatch() {
        var verdicts = new Verdicts(document, errors, Map.of());
        if (!verdicts.isParserRule() && verdicts.isValidForTheSchema() != schemaErrors.isEmpty()) {
            return Optional.of("networknt gives another verdict");
        }
        return schemaErrors.stream().allMatch(this::isExpected)
                ? Optional.empty()
                : Optional.of("networknt reports other locations");
    }

    private boolean isExpected(Error error) {
        String place = error.getInstanceLocation().toString();
        boolean isChoice = error.getEvaluationPath().toString().contains("/anyOf/");
        return faultCase.schemaLocations().contains(place)
                || isPart(place)
                || (isChoice
                        && faultCase.schemaLocations().stream()
                                .anyMatch(expected -> isAround(place, expected) || isAround(expected, place)))
                || (isReportedElsewhere()
                        && errors.stream()
                                .map(Violation::pointer)
                                .anyMatch(reported -> reported.equals(place) || isAround(place, reported)))
                || (isParserRule() && isAround(faultCase.at(), place));
    }

    // Other parsers use the last value of a duplicate property, and it may be invalid in any way.
    private boolean isParserRule() {
        return errors.stream().map(Violation::code).anyMatch(ParserRules.CODES::contains);
    }

    private static boolean isAround(String place, String other) {
        return other.lastIndexOf('/') >= 0
                && other.substring(0, other.lastIndexOf('/')).equals(place);
    }

    @Override
    public String toString() {
        return "after:     %s%nexpected:  %s, for a schema %s%nreader:    %s%nnetworknt: %s"
                .formatted(
                        document.text(),
                        shown(faultCase.locations().stream()),
                        shown(faultCase.schemaLocations().stream()),
                        shown(errors.stream().map(error -> error.pointer() + " " + error.code())),
                        shown(schemaErrors.stream()
                                .map(error -> error.getInstanceLocation() + " " + error.getKeyword())));
    }

    // As JSON, because names may have characters that are invisible on a console.
    private static String shown(Stream<String> locations) {
        return JsonText.of(new Json.Series(locations.<Json>map(Json::text).toList()));
    }
}
