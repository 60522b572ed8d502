package io.github.orgcontent.json;

import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.screening.Normalization;
import io.github.orgcontent.screening.Question;
import io.github.orgcontent.screening.Screen;
import io.github.orgcontent.text.InvalidValueException;
import io.github.orgcontent.trust.Trust;
import io.github.orgcontent.validation.Severity;
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
final class Reading {
    private final JsonParser parser;
    private final boolean tolerant;
    private final int mostProblems;
    private final Place place = new Place();
    private final Elements elements = new Elements();
    private final RecentTags recentTags = new RecentTags();
    private List<Problem> problems = List.of(); // few documents have any of these three
    private Set<String> unread = Set.of();
    private @Nullable StandIns standIns;
    private final @Nullable Question question;
    private final boolean isNormalized;
    private boolean isDoubtful;
    private boolean isFull;

    /** A reading that binds and does not ask rules. */
    Reading(JsonParser parser, boolean tolerant, int mostProblems) {
        this(parser, tolerant, mostProblems, null, true);
    }

    /**
     * A reading.
     *
     * @param question what is asked of the rules while binding; the tokens can then be gone through once more, if need
     *     be, to find a place
     * @param isNormalized whether all texts are known to be in normalization form C
     */
    Reading(JsonParser parser, boolean tolerant, int mostProblems, @Nullable Question question, boolean isNormalized) {
        this.parser = parser;
        this.tolerant = tolerant;
        this.mostProblems = mostProblems;
        this.question = question;
        this.isNormalized = isNormalized;
    }

    JsonParser parser() {
        return parser;
    }

    /** The tags that stand in the document in the place of names that are none. */
    StandIns standIns() {
        if (standIns == null) {
            standIns = new StandIns();
        }
        return standIns;
    }

    RecentTags recentTags() {
        return recentTags;
    }

    /** The elements of the lists that are being read. */
    Elements elements() {
        return elements;
    }

    /** Whether there may be something to report that only the whole of the rules can tell. */
    boolean isDoubtful() {
        return isDoubtful;
    }

    /** Whether no text holds control characters or half of a surrogate pair. */
    boolean isClean() {
        return question != null && question.cleanText();
    }

    /** Asks the rules of a document that was read, whose components have been asked. */
    void screen(Screen screen, boolean isComplete, Object document) {
        isDoubtful = isDoubtful || (question != null && !(isComplete && screen.acceptsWhole(document, question)));
    }

    /** Asks the rules of one component. */
    void screen(Screen screen, int component, Object value) {
        isDoubtful = isDoubtful || (question != null && !screen.acceptsComponent(component, value, question));
    }

    /** Asks for the advice on the spelling of a text. */
    void screenText(String text) {
        isDoubtful |= !isNormalized && !isDoubtful && !Normalization.isNormalized(text);
    }

    List<Problem> problems() {
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

    /** Lets a text keep in mind that its rules have been asked and found nothing. */
    void remember(Object value) {
        if (value instanceof LocalizedRichText text && question != null && !isDoubtful && problems.isEmpty()) {
            text.accept(Trust.CHECKED);
        }
    }

    /** Where the current token begins, as the parser counts. */
    TokenStreamLocation location() {
        return parser.currentTokenLocation();
    }

    /** The same to remember for later; null if it can be found by the pointer, which costs less than to remember. */
    @Nullable
    TokenStreamLocation start() {
        return question == null ? location() : null;
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
    boolean isFull() {
        return isFull;
    }

    /** Reports what ends the reading, at the place that the parser has reached, which may be ahead of the codecs. */
    void reportEnd(String code, Map<String, ?> parameters, TokenStreamLocation location) {
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
    Set<String> unread() {
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
                    .removeIf(problem -> !Overlooked.CODES.contains(problem.code()) && places.test(problem.pointer()));
        }
    }

    /** Reports that there were more problems than are listed, at the place reached. */
    void reportFull() {
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

    /** Reports a property that the type does not have; advice, where the reader is tolerant. */
    @Nullable
    String reportUnknown(String name, Collection<String> known, TokenStreamLocation location) {
        at(name);
        String meant = Words.nearest(name, known);
        Severity severity = tolerant ? Severity.ADVICE : Severity.ERROR;
        Map<String, ?> parameters = Words.unknownProperty(name, meant);
        add(new Problem(JsonProblem.UNKNOWN_PROPERTY.code(), severity, parameters, pointer(), location));
        if (!tolerant) {
            markUnread();
        }
        return !tolerant && meant != null && Words.isMisspelt(name, meant) ? meant : null;
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
            new Overlooked(this).walk();
        } else {
            parser.skipChildren();
        }
    }
}
