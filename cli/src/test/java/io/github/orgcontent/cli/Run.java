package io.github.orgcontent.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A run of the tool in the process of the test.
 *
 * @param out the text on standard output
 * @param err the text on standard error
 */
public record Run(int exitCode, String out, String err) {
    public static Run of(String... args) {
        return withInput("", args);
    }

    public static Run withInput(String input, String... args) {
        return run(input, false, args);
    }

    static Run inColor(String... args) {
        return run("", true, args);
    }

    private static Run run(String input, boolean color, String... args) {
        var in = new ByteArrayInputStream(input.getBytes(UTF_8));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exitCode = CommandLineTool.run(new Terminal(in, out, err, color), args);
        return new Run(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
