package io.github.orgcontent.conformance.mutation.schema;

import java.util.Set;

/** The keywords of JSON Schema, by what can be done to them. */
final class Keywords {
    /** Keywords that a schema is the poorer without. */
    static final Set<String> DELETED = Set.of(
            "pattern",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
            "const",
            "enum",
            "additionalProperties",
            "propertyNames",
            "items",
            "if",
            "then",
            "else",
            "allOf",
            "anyOf",
            "$ref",
            "type",
            "uniqueItems",
            "required",
            "properties");

    /** Keywords that are a limit. */
    static final Set<String> BOUNDS = Set.of(
            "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties");

    /** Keywords that judge nothing. */
    static final Set<String> ANNOTATIONS =
            Set.of("title", "description", "examples", "default", "format", "x-rules", "$schema", "$id");

    /** Keywords whose properties are names and no keywords. */
    static final Set<String> OF_NAMES = Set.of("properties", "$defs");

    private Keywords() {}
}
