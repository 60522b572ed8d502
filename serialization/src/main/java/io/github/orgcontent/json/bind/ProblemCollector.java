package io.github.orgcontent.json.bind;

import io.github.orgcontent.json.source.TokenReader;
import io.github.orgcontent.validation.Severity;
import io.github.orgcontent.value.InvalidValueException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Collects the problems of one document, and the locations of values that could not be read. */
public final class ProblemCollector {
    private static final String LIMIT = "violations.limit";

    private final TokenReader tokens;
    private final PointerBuilder pointer;
    private final int limit;
    private List<Problem> problems = List.of(); // most documents have neither problems nor unreadable values
    private Set<String> unreadable = Set.of();
    private boolean isFull;

    ProblemCollector(TokenReader tokens, PointerBuilder pointer, int limit) {
        this.tokens = tokens;
        this.pointer = pointer;
        this.limit = limit;
    }

    /** The problems in the order in which they were reported. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether no problem has been reported. */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Whether reading ended because the document has more problems than the limit. */
    public boolean isFull() {
        return isFull;
    }

    /** The JSON Pointers of values that are missing from the bound document because they could not be read. */
    public Set<String> unreadable() {
        return unreadable;
    }

    void report(JsonProblem problem, Map<String, ?> parameters) {
        report(problem.code(), parameters);
    }

    void report(String code, Map<String, ?> parameters) {
        report(code, parameters, tokens.location());
    }

    void report(InvalidValueException cause) {
        report(cause, tokens.location());
    }

    void report(InvalidValueException cause, @Nullable TokenStreamLocation location) {
        report(cause.code(), cause.parameters(), location);
    }

    /** Reports an error at the current pointer and marks the value there as unreadable. */
    void report(String code, Map<String, ?> parameters, @Nullable TokenStreamLocation location) {
        String current = pointer.toString();
        add(new Problem(code, Severity.ERROR, parameters, current, location));
        markUnreadable(current);
    }

    /** Adds a problem; if the limit is reached, ends reading with a {@link StreamConstraintsException}. */
    void add(Problem problem) {
        if (problems.size() == limit) {
            isFull = true;
            throw new StreamConstraintsException("more problems than " + limit, tokens.location());
        }
        append(problem);
    }

    private void append(Problem problem) {
        problems = problems.isEmpty() ? new ArrayList<>() : problems;
        problems.add(problem);
    }

    /** Reports the problem that ended reading, at the parser's position, which may be ahead of the codecs. */
    public void reportEnd(String code, Map<String, ?> parameters, TokenStreamLocation location) {
        append(new Problem(code, Severity.ERROR, parameters, tokens.pointer(), location));
    }

    /** Reports that the document has more problems than the limit, at the current pointer. */
    public void reportLimit() {
        Map<String, ?> parameters = Map.of("max", problems.size());
        append(new Problem(LIMIT, Severity.ERROR, parameters, pointer.toString(), tokens.location()));
    }

    /** Marks the value at the current pointer as unreadable. */
    void markUnreadable() {
        markUnreadable(pointer.toString());
    }

    private void markUnreadable(String location) {
        unreadable = unreadable.isEmpty() ? new HashSet<>() : unreadable;
        unreadable.add(location);
    }

    /**
     * Removes problems of values whose meaning is unknown. Problems that do not depend on the meaning, such as a
     * duplicate property, stay.
     *
     * @param from the index of the first problem that may be removed
     * @param pointers the pointers whose problems are removed
     */
    void retract(int from, Predicate<String> pointers) {
        if (from < problems.size()) {
            problems.subList(from, problems.size())
                    .removeIf(problem ->
                            !UnknownValueSkipper.CODES.contains(problem.code()) && pointers.test(problem.pointer()));
        }
    }
}
