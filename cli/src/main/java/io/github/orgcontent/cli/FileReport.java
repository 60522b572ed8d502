package io.github.orgcontent.cli;

import io.github.orgcontent.json.CheckResult;
import io.github.orgcontent.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of the validation of one file.
 *
 * @param file the file name
 * @param documents the number of validated documents
 * @param invalid the number of invalid documents
 * @param violations the errors and warnings, in the order of the file
 * @param unreadable the reason why the file or a part of it could not be validated, or null
 */
record FileReport(
        String file,
        int documents,
        int invalid,
        List<Violation> violations,
        @Nullable String unreadable) {
    /** The report on a file without an error of reading. */
    static FileReport of(String file, List<? extends CheckResult<?>> documents) {
        return of(file, documents, null);
    }

    /** The report on a file that was not validated completely if {@code unreadable} is not null. */
    static FileReport of(String file, List<? extends CheckResult<?>> documents, @Nullable String unreadable) {
        List<Violation> violations = documents.stream()
                .flatMap(checked -> checked.violations().stream())
                .toList();
        long valid = documents.stream().filter(CheckResult::isValid).count();
        return new FileReport(file, documents.size(), documents.size() - (int) valid, violations, unreadable);
    }

    boolean isValid() {
        return unreadable == null && invalid == 0;
    }

    /** 0 for a valid file, 1 for one with errors, 2 for one that cannot be validated. */
    int exitCode() {
        return unreadable != null ? 2 : invalid > 0 ? 1 : 0;
    }

    long errors() {
        return violations.stream().filter(Violation::isError).count();
    }

    long warnings() {
        return violations.size() - errors();
    }
}
