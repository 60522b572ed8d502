package io.github.orgcontent.conformance.agreement.location;

import io.github.orgcontent.conformance.agreement.document.Json;
import java.util.List;

/**
 * A document with one fault, and the locations at which it must be reported. All locations are JSON Pointers.
 *
 * @param at the changed location
 * @param locations the locations at which the reader must report it, once each
 * @param schemaLocations the locations at which a schema validator may report it: the parent object for a wrong name
 * @param isSure whether the document is certainly invalid; otherwise it may be valid, or break a rule elsewhere
 * @param hasLargeValue whether a large value was inserted, of which the parts may be invalid as well
 */
record FaultCase(
        Json document,
        String at,
        List<String> locations,
        List<String> schemaLocations,
        boolean isSure,
        boolean hasLargeValue) {
    /** An invalid value at a location. */
    static FaultCase value(Json document, String place) {
        return new FaultCase(document, place, List.of(place), List.of(place), true, false);
    }

    /** Invalid or missing names in an object; a schema validator reports them at the object. */
    static FaultCase names(Json document, String object, List<String> names) {
        List<String> locations = names.stream().map(name -> under(object, name)).toList();
        return new FaultCase(
                document, names.size() == 1 ? locations.get(0) : object, locations, List.of(object), true, false);
    }

    /** The pointer to a child of an object or list. */
    static String under(String pointer, String step) {
        return pointer + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    FaultCase expectedInSchemaAt(String place) {
        return new FaultCase(document, at, locations, List.of(place), isSure, hasLargeValue);
    }

    FaultCase unsure() {
        return new FaultCase(document, at, locations, schemaLocations, false, hasLargeValue);
    }

    FaultCase whole() {
        return new FaultCase(document, at, locations, schemaLocations, isSure, true);
    }
}
