package io.github.orgcontent.cli;

/** An input cannot be read; the message is the rest of a sentence that begins with the file name. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableException(String message) {
        super(message);
    }
}
