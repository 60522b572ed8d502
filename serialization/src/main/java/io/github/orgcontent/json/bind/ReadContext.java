package io.github.orgcontent.json.bind;

import io.github.orgcontent.validation.Severity;
import io.github.orgcontent.value.InvalidValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** One reading of one document: the tokens, the place reached, and the problems met so far. */
public final class ReadContext {
    private final JsonParser parser;
    private final boolean tolerant;
    private final int mostProblems;
    private final PointerBuilder place = new PointerBuilder();
    private final ElementStack elements = new ElementStack();
    private final LanguageTagCache recentTags = new LanguageTagCache();
    private List<Problem> problems = List.of(); // few documents have any of these three
    private Set<String> unread = Set.of();
    private @Nullable PlaceholderTags standIns;
    private final PendingChecks doubts;
    private boolean isFull;

    /**
     * A reading.
     *
     * @param doubts what is asked of the rules while binding. If anything is, the tokens can be gone through once more,
     *     so that a place can be found later
     */
    public ReadContext(JsonParser parser, boolean tolerant, int mostProblems, PendingChecks doubts) {
        this.parser = parser;
        this.tolerant = tolerant;
        this.mostProblems = mostProblems;
        this.doubts = doubts;
    }

    public JsonParser parser() {
        return parser;
    }

    /** The tags that stand in the document in the place of names that are none. */
    public PlaceholderTags standIns() {
        if (standIns == null) {
            standIns = new PlaceholderTags();
        }
        return standIns;
    }

    LanguageTagCache recentTags() {
        return recentTags;
    }

    /** The elements of the lists that are being read. */
    ElementStack elements() {
        return elements;
    }

    public PendingChecks doubts() {
        return doubts;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Goes one step down; the step is named by {@link #at(String)} or {@link #at(int)}. */
    void enter() {
        place.enter();
    }

    void at(String name) {
        place.at(name);
    }

    void at(int index) {
        place.at(index);
    }

    void leave() {
        place.leave();
    }

    /** The place reached, as a JSON Pointer. */
    String pointer() {
        return place.toString();
    }

    /** Where the current token begins, as the parser counts. */
    public TokenStreamLocation location() {
        return parser.currentTokenLocation();
    }

    /** The same to remember for later; null if it can be found by the pointer, which costs less than to remember. */
    @Nullable
    TokenStreamLocation start() {
        return doubts.areAsked() ? null : location();
    }

    void report(JsonProblem problem, Map<String, ?> parameters) {
        report(problem.code(), parameters);
    }

    void report(String code, Map<String, ?> parameters) {
        report(code, parameters, location());
    }

    void report(InvalidValueException refused) {
        report(refused, location());
    }

    void report(InvalidValueException refused, @Nullable TokenStreamLocation location) {
        report(refused.code(), refused.parameters(), location);
    }

    void report(String code, Map<String, ?> parameters, @Nullable TokenStreamLocation location) {
        String place = pointer();
        add(new Problem(code, Severity.ERROR, parameters, place, location));
        markUnread(place);
    }

    private void add(Problem problem) {
        if (problems.size() == mostProblems) {
            isFull = true;
            throw new StreamConstraintsException("more problems than " + mostProblems, location());
        }
        note(problem);
    }

    private void note(Problem problem) {
        problems = problems.isEmpty() ? new ArrayList<>() : problems;
        problems.add(problem);
    }

    /** Whether there were more problems than are listed, and therefore the reading has ended. */
    public boolean isFull() {
        return isFull;
    }

    /** Reports what ends the reading, at the place that the parser has reached, which may be ahead of the codecs. */
    public void reportEnd(String code, Map<String, ?> parameters, TokenStreamLocation location) {
        String place = parser.streamReadContext().pathAsPointer().toString();
        note(new Problem(code, Severity.ERROR, parameters, place, location));
    }

    /** Notes that what stands at the place reached is not in the document as it was read. */
    void markUnread() {
        markUnread(pointer());
    }

    private void markUnread(String place) {
        unread = unread.isEmpty() ? new HashSet<>() : unread;
        unread.add(place);
    }

    /** The places of which something could not be read, as JSON Pointers. */
    public Set<String> unread() {
        return unread;
    }

    /**
     * Takes back problems because nothing can be said of the meaning of their places. What readers differ about, such
     * as a property that stands twice, is no question of meaning and stays.
     *
     * @param from how many problems there were before those that may be meant
     */
    void takeBack(int from, Predicate<String> places) {
        if (from < problems.size()) {
            problems.subList(from, problems.size())
                    .removeIf(problem ->
                            !UnknownValueSkipper.CODES.contains(problem.code()) && places.test(problem.pointer()));
        }
    }

    /** Reports that there were more problems than are listed, at the place reached. */
    public void reportFull() {
        Map<String, ?> most = Map.of("max", problems.size());
        note(new Problem("violations.limit", Severity.ERROR, most, pointer(), location()));
    }

    /** Whether the value at the current token may be read; reports a null or a wrong kind of value and steps over it. */
    boolean expect(JsonToken first, String kind) {
        if (parser.currentToken() == first) {
            return true;
        }
        reportKind(kind);
        return false;
    }

    /** Reports that the value at the current token is null or of the wrong kind, and steps over it. */
    void reportKind(String kind) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            report(JsonProblem.NULL, Map.of());
        } else {
            report(JsonProblem.TYPE, Map.of("kind", kind));
            parser.skipChildren();
        }
    }

    /**
     * Reports a property that the type does not have, and steps over its value.
     *
     * @return the property that was meant without much doubt; null where the reader is tolerant, which takes nothing for
     *     another
     */
    @Nullable
    String skipUnknown(String name, Collection<String> known) {
        String meant = reportUnknown(name, known, location());
        skipValue();
        return meant;
    }

    /** Reports a property that the type does not have; a warning, where the reader is tolerant. */
    @Nullable
    String reportUnknown(String name, Collection<String> known, TokenStreamLocation location) {
        at(name);
        String meant = Suggestions.nearest(name, known);
        Severity severity = tolerant ? Severity.WARNING : Severity.ERROR;
        Map<String, ?> parameters = Suggestions.unknownProperty(name, meant);
        add(new Problem(JsonProblem.UNKNOWN_PROPERTY.code(), severity, parameters, pointer(), location));
        if (!tolerant) {
            markUnread();
        }
        return !tolerant && meant != null && Suggestions.isMisspelt(name, meant) ? meant : null;
    }

    /** Reports a property that was there before, and steps over its value; the first one counts. */
    void skipDuplicate(String name) {
        at(name);
        add(new Problem(JsonProblem.DUPLICATE_PROPERTY.code(), Severity.ERROR, Map.of(), pointer(), location()));
        skipValue();
    }

    // What a tolerant reader overlooks must still be what every reader of JSON understands in the same way.
    private void skipValue() {
        parser.nextToken();
        if (tolerant) {
            new UnknownValueSkipper(this).walk();
        } else {
            parser.skipChildren();
        }
    }
}
