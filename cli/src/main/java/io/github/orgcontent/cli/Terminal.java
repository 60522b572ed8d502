package io.github.orgcontent.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Standard input, output and error of the commands: always UTF-8, with colours only on an interactive terminal. */
final class Terminal {
    private static final char ESCAPE = 0x1B;

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;
    private boolean hasColor;

    Terminal(InputStream in, OutputStream out, OutputStream err, boolean hasColor) {
        this.in = in;
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.hasColor = hasColor;
    }

    /** The standard streams of the process. */
    static Terminal standard() {
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isInteractive() && isColorAllowed(System.getenv()));
    }

    // Before Java 22 a console exists only on a terminal; later versions have Console.isTerminal().
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isInteractive() {
        Console console = System.console();
        try {
            return console != null
                    && (Runtime.version().feature() < 22
                            || (boolean) Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Whether the environment allows colours: {@code NO_COLOR} is not set, and {@code TERM} is not {@code dumb}. */
    static boolean isColorAllowed(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    InputStream in() {
        return in;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    boolean hasColor() {
        return hasColor;
    }

    /** Disables colours. */
    void disableColor() {
        hasColor = false;
    }

    /** A text in a style; unchanged if colours are disabled. */
    String styled(Style style, String text) {
        return hasColor ? ESCAPE + "[" + style.code() + "m" + text + ESCAPE + "[0m" : text;
    }

    /** Text styles (ECMA-48, SGR). */
    enum Style {
        BOLD(1),
        DIM(2),
        RED(31),
        GREEN(32),
        YELLOW(33);

        private final int code;

        Style(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }
}
