package io.github.orgcontent.conformance.agreement.location;

import io.github.orgcontent.conformance.agreement.document.Json;
import java.util.List;

/**
 * A document that was valid until one thing in it was changed, and where a problem must be told then. All places are
 * JSON Pointers.
 *
 * @param at what was changed
 * @param places where the reader must tell it, once each
 * @param seen where a validator of the schema may tell it: a name that is wrong or missing at the object around it
 * @param isSure whether it is certainly no longer valid; otherwise it may be, or a rule may be broken elsewhere
 * @param isWhole whether something large was put there, of which the parts may be wrong as well
 */
record FaultCase(Json document, String at, List<String> places, List<String> seen, boolean isSure, boolean isWhole) {
    /** A value that is wrong where it stands. */
    static FaultCase value(Json document, String place) {
        return new FaultCase(document, place, List.of(place), List.of(place), true, false);
    }

    /** Names that are wrong or missing in an object, which are not told by name by a schema. */
    static FaultCase names(Json document, String object, List<String> names) {
        List<String> places = names.stream().map(name -> under(object, name)).toList();
        return new FaultCase(
                document, names.size() == 1 ? places.get(0) : object, places, List.of(object), true, false);
    }

    /** The pointer of something in the object or list at a pointer. */
    static String under(String pointer, String step) {
        return pointer + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    FaultCase seenAt(String place) {
        return new FaultCase(document, at, places, List.of(place), isSure, isWhole);
    }

    FaultCase unsure() {
        return new FaultCase(document, at, places, seen, false, isWhole);
    }

    FaultCase whole() {
        return new FaultCase(document, at, places, seen, isSure, true);
    }
}
