package io.github.orgcontent.conformance.mutation.schema;

import java.util.Set;

/** The keywords of JSON Schema, grouped by the mutations that apply to them. */
final class Keywords {
    /** Keywords that a mutation deletes. */
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
            "not",
            "anyOf",
            "$ref",
            "type",
            "uniqueItems",
            "required",
            "properties");

    /** Keywords that are limits. */
    static final Set<String> BOUNDS = Set.of(
            "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties");

    /** Keywords without an effect on validation. */
    static final Set<String> ANNOTATIONS =
            Set.of("title", "description", "examples", "default", "format", "$schema", "$id");

    /** Keywords whose properties are names, not keywords. */
    static final Set<String> WITH_NAMES = Set.of("properties", "$defs");

    private Keywords() {}
}
