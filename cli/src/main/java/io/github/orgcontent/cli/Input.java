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
 * An input file or standard input.
 *
 * @param name the file name on the command line, or {@code -} for standard input
 */
record Input(String name) {
    private static final String STANDARD_INPUT = "-";

    /** The name in reports. */
    String title() {
        if (name.isEmpty()) {
            return "\"\"";
        }
        return name.equals(STANDARD_INPUT) ? "standard input" : EscapedText.of(name);
    }

    /**
     * Opens the input, which must not be empty.
     *
     * @throws UnreadableException if the input is empty, or not a readable file
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
        // in Java, the empty name is the working directory
        if (name.isEmpty()) {
            throw new UnreadableException("is not a valid file name");
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new UnreadableException("is a directory; specify files");
            }
            return Files.newInputStream(path);
        } catch (InvalidPathException e) {
            throw new UnreadableException("is not a valid file name");
        }
    }

    /** The reason of an exception, as the rest of a sentence that begins with the file name. */
    static String reason(@Nullable Throwable e) {
        if (e instanceof NoSuchFileException) {
            return "does not exist";
        } else if (e instanceof AccessDeniedException) {
            return "cannot be read: permission denied";
        }
        return "cannot be read: " + EscapedText.of(String.valueOf(e));
    }
}
