package io.github.orgcontent.json.agreement;

import tools.jackson.databind.JsonNode;

/**
 * A schema that is not the published one.
 *
 * @param type whose schema it is
 * @param definition in which of its definitions it differs
 * @param place where in that definition, as a JSON Pointer
 * @param change what was done there
 */
record SchemaMutant(Class<?> type, String definition, String place, String change, JsonNode schema) {
    String keyword() {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return definition + place + " " + change;
    }
}
