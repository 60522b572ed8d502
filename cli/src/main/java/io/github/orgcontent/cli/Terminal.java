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

/** Where the commands read and write: in UTF-8 whatever the platform's charset, in colour only where somebody looks. */
final class Terminal {
    private static final char ESCAPE = 0x1B;

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;
    private boolean colorful;

    Terminal(InputStream in, OutputStream out, OutputStream err, boolean colorful) {
        this.in = in;
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.colorful = colorful;
    }

    /** The terminal, or the files and pipes in its place. */
    static Terminal standard() {
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isWatched() && isColorWelcome(System.getenv()));
    }

    // Before Java 22 there is a console only on a terminal; since then the console says itself whether it is one.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        Console console = System.console();
        try {
            return console != null
                    && (Runtime.version().feature() < 22
                            || (boolean) Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Whether the environment has nothing against colour: no {@code NO_COLOR}, and a terminal that can do more than print. */
    static boolean isColorWelcome(Map<String, String> environment) {
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

    boolean isColorful() {
        return colorful;
    }

    /** No colour from here on. */
    void dropColor() {
        colorful = false;
    }

    /** A text in a style, or as it is where there is no colour. */
    String styled(Style style, String text) {
        return colorful ? ESCAPE + "[" + style.code() + "m" + text + ESCAPE + "[0m" : text;
    }

    /** How a text may look (ECMA-48, SGR). */
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
