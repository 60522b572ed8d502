package io.github.orgcontent.conformance.mutation.schema;

import io.github.orgcontent.conformance.agreement.document.Samples;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Mutants of {@code not}, which excludes line terminators. In networknt {@code $} at the end of a pattern is the end of
 * the text; in {@code java.util.regex} and in many other languages it also matches before a final line terminator. So
 * {@code java.util.regex} evaluates them. Its verdicts by the published schema are those of the reader, as another test
 * checks.
 */
final class LineTerminators {
    private static final List<String> ALL = List.of("\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029");
    private static final Pattern OF_NOT = Pattern.compile("(.*)/not(?:/type|/pattern)?");

    private LineTerminators() {}

    /** Removes the mutants that give another verdict on a sample with a line terminator at its end. */
    static void removeKilled(List<SchemaMutant> mutants) {
        mutants.removeIf(LineTerminators::isKilled);
    }

    private static boolean isKilled(SchemaMutant mutant) {
        var ofNot = OF_NOT.matcher(mutant.pointer());
        if (!ofNot.matches() || !Samples.forms().contains(mutant.definition())) {
            return false;
        }
        JsonNode published = SchemaMutants.published(mutant.type()).at(ofNot.group(1));
        JsonNode changed = mutant.schema().at(ofNot.group(1));
        return Samples.valid(mutant.definition()).stream()
                .flatMap(text -> Stream.concat(Stream.of(text), ALL.stream().map(text::concat)))
                .anyMatch(text -> accepts(published, text) != accepts(changed, text));
    }

    private static boolean accepts(JsonNode schema, String text) {
        return text.codePointCount(0, text.length()) <= schema.path("maxLength").asInt(Integer.MAX_VALUE)
                && matches(schema, text)
                && !(schema.has("not") && matches(schema.get("not"), text));
    }

    private static boolean matches(JsonNode schema, String text) {
        return schema.path("type").asString("string").equals("string")
                && (!schema.has("pattern")
                        || Pattern.compile(schema.get("pattern").asString())
                                .matcher(text)
                                .find());
    }
}
