package io.github.orgcontent.conformance.agreement.location;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Writing;
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
 * What is told of a damage, and whether that is where the damage is.
 *
 * @param errors what the reader tells
 * @param seen what networknt tells
 */
record ReportedPlaces(FaultCase damage, Document document, List<Violation> errors, List<Error> seen) {
    static ReportedPlaces of(FaultCase damage, Document document, Schema schema) {
        List<Violation> errors = ContentJson.standard().check(document.text(), document.type()).violations().stream()
                .filter(Violation::isError)
                .toList();
        return new ReportedPlaces(damage, document, errors, seen(document, schema));
    }

    private static List<Error> seen(Document document, Schema schema) {
        try {
            return schema.validate(document.text(), InputFormat.JSON);
        } catch (JacksonException | IllegalArgumentException e) {
            return List.of(); // no JSON for this parser, which the reader must know as well
        }
    }

    /** Whether nobody tells anything, and nothing had to be told. */
    boolean isSound() {
        return !damage.isSure() && errors.isEmpty() && seen.isEmpty();
    }

    private boolean isValid() {
        return errors.isEmpty();
    }

    /** Whether the reader tells only what rules between places find at others. */
    boolean isElsewhere() {
        return !errors.isEmpty()
                && errors.stream()
                        .allMatch(error -> CrossFieldRules.mayTell(error.code(), error.pointer(), damage.at())
                                && !damage.places().contains(error.pointer()));
    }

    /** What is wrong with what is told; nothing, if every place is right. */
    Optional<String> complaint() {
        return Stream.of(readerComplaint(), schemaComplaint())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> readerComplaint() {
        if (!damage.isSure() && (isValid() || isElsewhere())) {
            return Optional.empty();
        }
        List<String> found = errors.stream()
                .map(Violation::pointer)
                .filter(place -> !isPart(place))
                .sorted()
                .toList();
        return found.equals(damage.places().stream().sorted().toList())
                ? Optional.empty()
                : Optional.of("the reader tells it at other places");
    }

    // Of something large that was put there, a part may be wrong as well.
    private boolean isPart(String place) {
        return damage.isWhole() && place.startsWith(damage.at() + "/");
    }

    private Optional<String> schemaComplaint() {
        var hearing = new Verdicts(document, errors, Map.of());
        if (!hearing.isAboutText() && hearing.isValidForTheSchema() != seen.isEmpty()) {
            return Optional.of("networknt judges otherwise");
        }
        return seen.stream().allMatch(this::isInPlace)
                ? Optional.empty()
                : Optional.of("networknt tells it at other places");
    }

    private boolean isInPlace(Error error) {
        String place = error.getInstanceLocation().toString();
        boolean isChoice = error.getEvaluationPath().toString().contains("/anyOf/");
        return damage.seen().contains(place)
                || isPart(place)
                || (isChoice && damage.seen().stream().anyMatch(seen -> isAround(place, seen) || isAround(seen, place)))
                || (isElsewhere()
                        && errors.stream()
                                .map(Violation::pointer)
                                .anyMatch(told -> told.equals(place) || isAround(place, told)))
                || (isTwice() && isAround(damage.at(), place));
    }

    // The last one counts for others, and may be wrong in any way.
    private boolean isTwice() {
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
                        shown(damage.places().stream()),
                        shown(damage.seen().stream()),
                        shown(errors.stream().map(error -> error.pointer() + " " + error.code())),
                        shown(seen.stream().map(error -> error.getInstanceLocation() + " " + error.getKeyword())));
    }

    // As JSON, because names may have characters that no console shows.
    private static String shown(Stream<String> places) {
        return Writing.of(new Json.Series(places.<Json>map(Json::text).toList()));
    }
}
