/** JSON for the documents of orgcontent: a strict reader, a canonical writer, and the JSON Schema that others share. */
module io.github.orgcontent.serialization {
    requires transitive io.github.orgcontent.core;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.orgcontent.json;
}
