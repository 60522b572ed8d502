package io.github.orgcontent.conformance.agreement.mutation;

import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Text;
import io.github.orgcontent.conformance.agreement.document.JsonText;
import java.util.List;
import java.util.Optional;

/** Mutations of the notation: the same values for a parser, or invalid JSON. */
final class SyntaxMutations {
    static final List<Mutation> ALL = List.of(
            new Mutation("escapes", SyntaxMutations::escapes),
            new Mutation(
                    "white space between",
                    location -> location.put(Json.raw("\t\r " + JsonText.of(location.json()) + " \t"))),
            new Mutation(
                    "something after the end",
                    location -> after(location, List.of(" {}", "]", "x", ",", "1", "\u0000"))),
            new Mutation("white space after the end", location -> after(location, List.of(" ", "\t", "\r"))),
            new Mutation("no JSON", SyntaxMutations::broken));

    /** Invalid JSON that some parsers accept. */
    private static final List<String> BROKEN = List.of(
            "NaN",
            "Infinity",
            "-Infinity",
            "undefined",
            "'x'",
            "01",
            "+1",
            ".5",
            "1.",
            "0x10",
            "1_000",
            "True",
            "nul",
            "\"\\x\"",
            "\"\\u12\"",
            "\"a\tb\"",
            "",
            "[1,]",
            "{\"a\":1,}",
            "{a:1}",
            "// x",
            "/* x */ 1",
            "\u00a0\"x\"",
            "\u2060\"x\"");

    private SyntaxMutations() {}

    private static Optional<Json> escapes(Location location) {
        return location.json() instanceof Text text
                ? location.put(Json.raw(JsonText.escaped(text.value())))
                : Optional.empty();
    }

    private static Optional<Json> after(Location location, List<String> endings) {
        return Optional.of(Json.raw(JsonText.of(location.document()) + location.any(endings)));
    }

    private static Optional<Json> broken(Location location) {
        return location.put(Json.raw(location.any(BROKEN)));
    }
}
