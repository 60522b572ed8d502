package io.github.orgcontent.cli;

import io.github.orgcontent.json.CheckResult;
import io.github.orgcontent.json.ContentJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/**
 * Validates the documents in a file.
 *
 * @param type the type of the documents
 * @param lines whether each line is a document (NDJSON), or the file as a whole
 */
record FileChecker(ContentJson json, Class<?> type, boolean lines) {
    /** The report on a file. An exception is part of the report, so that the other files are validated as well. */
    FileReport check(Input input, InputStream standardInput) {
        var documents = new ArrayList<CheckResult<?>>();
        String unreadable = null;
        try (InputStream in = input.open(standardInput)) {
            if (lines) {
                unreadable = collect(json.lines(in, type).spliterator(), documents);
            } else {
                documents.add(json.check(in, type));
            }
        } catch (UnreadableException e) {
            unreadable = e.getMessage();
        } catch (IOException e) {
            unreadable = Input.reason(e);
        } catch (UncheckedIOException e) {
            unreadable = Input.reason(e.getCause());
        } catch (RuntimeException e) {
            unreadable = "cannot be validated: " + EscapedText.of(e.toString());
        }
        return FileReport.of(input.title(), documents, unreadable);
    }

    /**
     * Collects the results of all lines, and returns an error message if a line failed. Processing continues after a
     * failed line, but not after an error of the stream.
     */
    static @Nullable String collect(Spliterator<? extends CheckResult<?>> lines, List<CheckResult<?>> documents) {
        String failure = null;
        boolean more = true;
        for (int number = 1; more; number++) {
            try {
                more = lines.tryAdvance(documents::add);
            } catch (UncheckedIOException e) {
                throw e;
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = "contains documents that cannot be validated; the first one is number " + number + ": "
                            + EscapedText.of(e.toString());
                }
            }
        }
        return failure;
    }
}
