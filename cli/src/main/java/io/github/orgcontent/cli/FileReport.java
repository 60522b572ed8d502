package io.github.orgcontent.cli;

import io.github.orgcontent.json.CheckResult;
import io.github.orgcontent.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking one file.
 *
 * @param file the name of the file
 * @param documents how many documents were checked
 * @param invalid how many of them are not valid
 * @param violations everything that was found, in the order of the file
 * @param unreadable why the file or a part of it could not be checked, if that is so
 */
record FileReport(
        String file,
        int documents,
        int invalid,
        List<Violation> violations,
        @Nullable String unreadable) {
    /** A report of a file all of whose documents were checked. */
    static FileReport of(String file, List<? extends CheckResult<?>> documents) {
        return of(file, documents, null);
    }

    /** A report of what was checked of a file, and of why that is not all of it. */
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

    /** 0 for a valid file, 1 for one with errors, 2 for one that cannot be checked. */
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
