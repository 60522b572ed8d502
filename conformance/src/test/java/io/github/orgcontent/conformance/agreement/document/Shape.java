package io.github.orgcontent.conformance.agreement.document;

import java.util.List;
import java.util.Map;

/** The values that a schema allows at a location, as far as a generator needs this. */
public sealed interface Shape {
    /** An object with named properties. */
    record Properties(String name, Map<String, Property> properties) implements Shape {}

    /** A property of an object. */
    record Property(Shape shape, boolean isRequired) {}

    /** One of several objects; the property {@code type} selects it. */
    record Choice(Map<String, Properties> branches) implements Shape {}

    /** An object with a property for each language. */
    record Languages(Shape value, int least, int most) implements Shape {}

    /** A list. */
    record Items(Shape item, int least, int most, boolean isDistinct) implements Shape {}

    /**
     * A string in a format.
     *
     * @param form the name of the definition with the pattern
     * @param most the maximum length, or 0 if only the pattern limits it
     */
    record FormattedString(String form, int most) implements Shape {}

    /** One of a list of strings. */
    record Enumeration(List<String> values) implements Shape {}

    /** An integer in a range. */
    record IntegerRange(long least, long most) implements Shape {}

    /** {@code true} or {@code false}. */
    record BooleanValue() implements Shape {}
}
