package io.github.orgcontent.conformance.agreement.document;

import java.util.List;
import java.util.Map;

/** What a schema lets stand at a place, as far as one has to know it to write something there. */
public sealed interface Shape {
    /** An object with named properties. */
    record Properties(String name, Map<String, Property> properties) implements Shape {}

    /** A property of an object. */
    record Property(Shape shape, boolean isRequired) {}

    /** One of several objects, which property {@code type} tells apart. */
    record Choice(Map<String, Properties> branches) implements Shape {}

    /** A string, or an object with a string in it. */
    record Run(Shape plain, Shape marked) implements Shape {}

    /** An object with a property for each language. */
    record Languages(Shape value, int least, int most) implements Shape {}

    /** A list. */
    record Items(Shape item, int least, int most, boolean isDistinct) implements Shape {}

    /**
     * A string in a form.
     *
     * @param form the name of the definition that has the pattern
     * @param most the greatest length, or 0 if only the pattern limits it
     */
    record Formed(String form, int most) implements Shape {}

    /** One of some strings. */
    record Word(List<String> words) implements Shape {}

    /** A whole number. */
    record Whole(long least, long most) implements Shape {}

    /** {@code true} or {@code false}. */
    record Flag() implements Shape {}
}
