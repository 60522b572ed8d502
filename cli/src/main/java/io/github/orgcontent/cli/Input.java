package io.github.orgcontent.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something to read, by the name that was given on the command line.
 *
 * @param name the name of a file, or {@code -} for standard input
 */
record Input(String name) {
    private static final String STANDARD_INPUT = "-";

    /** The name as reports show it. */
    String title() {
        if (name.isEmpty()) {
            return "\"\"";
        }
        return name.equals(STANDARD_INPUT) ? "standard input" : Printable.of(name);
    }

    /**
     * The bytes, at least one of them.
     *
     * @throws UnreadableException if there are none to be had
     */
    InputStream open(InputStream standardInput) throws UnreadableException {
        try {
            var in = new BufferedInputStream(name.equals(STANDARD_INPUT) ? standardInput : openFile());
            in.mark(1);
            if (in.read() < 0) {
                throw new UnreadableException("is empty");
            }
            in.reset();
            return in;
        } catch (IOException e) {
            throw new UnreadableException(reason(e));
        }
    }

    private InputStream openFile() throws IOException, UnreadableException {
        // to Java, the empty name is that of the working directory
        if (name.isEmpty()) {
            throw new UnreadableException("is not the name of a file");
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new UnreadableException("is a directory; name the files in it");
            }
            return Files.newInputStream(path);
        } catch (InvalidPathException e) {
            throw new UnreadableException("is not the name of a file");
        }
    }

    /** What went wrong, in words. */
    static String reason(@Nullable Throwable e) {
        if (e instanceof NoSuchFileException) {
            return "does not exist";
        } else if (e instanceof AccessDeniedException) {
            return "may not be read by you";
        }
        return "cannot be read: " + Printable.of(String.valueOf(e));
    }
}
