/** JSON for the orgcontent model: a strict reader, a canonical writer, and the JSON Schemas. */
module io.github.orgcontent.serialization {
    requires transitive io.github.orgcontent.core;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.orgcontent.json;
}
