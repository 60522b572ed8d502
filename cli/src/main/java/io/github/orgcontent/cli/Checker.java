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
 * Checks files.
 *
 * @param json the reader
 * @param type the type of the documents
 * @param lines whether each line is a document (NDJSON), or the file as a whole
 */
record Checker(ContentJson json, Class<?> type, boolean lines) {
    /** What there is to say of a file; whatever goes wrong with it, it does not keep others from being checked. */
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
            unreadable = "cannot be checked: " + Printable.of(e.toString());
        }
        return FileReport.of(input.title(), documents, unreadable);
    }

    /**
     * Collects what can be checked, and answers what could not be. A line that fails has been read by then, so the next
     * one follows; only an error of the stream is the end.
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
                    failure = "has documents that cannot be checked, first number " + number + ": "
                            + Printable.of(e.toString());
                }
            }
        }
        return failure;
    }
}
