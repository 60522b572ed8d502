package io.github.orgcontent.examples.cli;

import io.github.orgcontent.json.Checked;
import io.github.orgcontent.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking one file.
 *
 * @param file the name of the file
 * @param documents how many documents it holds
 * @param invalid how many of them are not valid
 * @param violations everything that was found, in the order of the file
 * @param unreadable why the file could not be read, if it could not
 */
record FileReport(
        String file,
        int documents,
        int invalid,
        List<Violation> violations,
        @Nullable String unreadable) {
    /** A report of the documents of a file. */
    static FileReport of(String file, List<? extends Checked<?>> documents) {
        List<Violation> violations = documents.stream()
                .flatMap(checked -> checked.violations().stream())
                .toList();
        long valid = documents.stream().filter(Checked::isValid).count();
        return new FileReport(file, documents.size(), documents.size() - (int) valid, violations, null);
    }

    /** A report of a file that could not be read. */
    static FileReport unreadable(String file, String reason) {
        return new FileReport(file, 0, 0, List.of(), reason);
    }

    boolean isValid() {
        return unreadable == null && invalid == 0;
    }

    /** 0 for a valid file, 1 for one with errors, 2 for one that cannot be read. */
    int exitCode() {
        return unreadable != null ? 2 : invalid > 0 ? 1 : 0;
    }

    long errors() {
        return violations.stream().filter(Violation::isError).count();
    }

    long advice() {
        return violations.size() - errors();
    }
}
