package io.github.orgcontent.examples.cli;

import io.github.orgcontent.json.Checked;
import io.github.orgcontent.json.ContentJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks files.
 *
 * @param json the reader
 * @param type the type of the documents
 * @param lines whether each line is a document (NDJSON), or the file as a whole
 */
record Checker(ContentJson json, Class<?> type, boolean lines) {
    /** What there is to say of a file. */
    FileReport check(Input input, InputStream standardInput) {
        try (InputStream in = input.open(standardInput)) {
            return lines ? checkLines(input, in) : FileReport.of(input.title(), List.of(json.check(in, type)));
        } catch (UnreadableException e) {
            return FileReport.unreadable(input.title(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return FileReport.unreadable(input.title(), Input.reason(e));
        } catch (UncheckedIOException e) {
            return FileReport.unreadable(input.title(), Input.reason(e.getCause()));
        }
    }

    private FileReport checkLines(Input input, InputStream in) {
        try (Stream<? extends Checked<?>> documents = json.lines(in, type)) {
            return FileReport.of(input.title(), documents.toList());
        }
    }
}
