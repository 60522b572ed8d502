package io.github.orgcontent.conformance.agreement.mutation;

import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Json.Text;
import io.github.orgcontent.conformance.agreement.document.Writing;
import java.util.List;
import java.util.Optional;

/** Changes to how a document is spelt: the same content for a parser, or no JSON at all. */
final class Spelling {
    static final List<Mutation> ALL = List.of(
            new Mutation("escapes", Spelling::escapes),
            new Mutation("white space between", spot -> spot.put(Json.raw("\t\r " + Writing.of(spot.json()) + " \t"))),
            new Mutation("something after the end", spot -> after(spot, List.of(" {}", "]", "x", ",", "1", "\u0000"))),
            new Mutation("white space after the end", spot -> after(spot, List.of(" ", "\t", "\r"))),
            new Mutation("no JSON", Spelling::broken));

    /** What some parsers take for a value. */
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

    private Spelling() {}

    private static Optional<Json> escapes(Location spot) {
        return spot.json() instanceof Text text ? spot.put(Json.raw(Writing.escaped(text.value()))) : Optional.empty();
    }

    private static Optional<Json> after(Location spot, List<String> endings) {
        return Optional.of(Json.raw(Writing.of(spot.document()) + spot.any(endings)));
    }

    private static Optional<Json> broken(Location spot) {
        return spot.put(Json.raw(spot.any(BROKEN)));
    }
}
