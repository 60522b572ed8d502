package io.github.orgcontent.json.bind;

import io.github.orgcontent.json.source.TokenReader;
import io.github.orgcontent.message.Excerpt;
import io.github.orgcontent.text.TextForm;
import io.github.orgcontent.validation.Severity;
import io.github.orgcontent.value.InvalidValueException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** State of reading one document: the tokens, the current pointer, and what the codecs share. */
public final class ReadContext {
    /** The form of the words of enumerations; a text of another form is an error for a tolerant reader, too. */
    public static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,49}");

    private final TokenReader tokens;
    private final boolean tolerant;
    private final PointerBuilder pointer = new PointerBuilder();
    private final ElementStack elements = new ElementStack();
    private final ProblemCollector problems;
    private final PendingChecks pendingChecks;
    private final LeftOutValues leftOut;
    private @Nullable PlaceholderTags placeholderTags; // most documents need none

    /**
     * Creates the context of one document.
     *
     * @param tolerant whether unknown properties, words and types are warnings instead of errors
     * @param maxProblems the number of problems after which reading ends
     * @param pendingChecks the checks that run while binding. If they are enabled, the caller can read the tokens a
     *     second time and locate problems by their pointers
     */
    public ReadContext(TokenReader tokens, boolean tolerant, int maxProblems, PendingChecks pendingChecks) {
        this.tokens = tokens;
        this.tolerant = tolerant;
        this.problems = new ProblemCollector(tokens, pointer, maxProblems);
        this.pendingChecks = pendingChecks;
        this.leftOut = new LeftOutValues(problems, pointer);
    }

    /** The tokens of the document. */
    public TokenReader tokens() {
        return tokens;
    }

    /** The problems of the document. */
    public ProblemCollector problems() {
        return problems;
    }

    /** The checks that run while binding. */
    public PendingChecks pendingChecks() {
        return pendingChecks;
    }

    /** The language tags that stand for property names that are not valid language tags. */
    public PlaceholderTags placeholderTags() {
        if (placeholderTags == null) {
            placeholderTags = new PlaceholderTags();
        }
        return placeholderTags;
    }

    /** The values that are left out because a tolerant reader does not have their type or a word in them. */
    public LeftOutValues leftOut() {
        return leftOut;
    }

    /** The elements of the lists and maps that are being read. */
    ElementStack elements() {
        return elements;
    }

    /** Descends one level; {@link #at(String)} or {@link #at(int)} sets the token of the pointer at that level. */
    void enter() {
        pointer.enter();
    }

    void at(String name) {
        pointer.at(name);
    }

    void at(int index) {
        pointer.at(index);
    }

    void leave() {
        pointer.leave();
    }

    /** The current JSON Pointer (RFC 6901). */
    String pointer() {
        return pointer.toString();
    }

    /**
     * The location of the current token to report later; null if the pointer is enough to find it, which is cheaper.
     */
    @Nullable
    TokenStreamLocation start() {
        return pendingChecks.isEnabled() ? null : tokens.location();
    }

    /** Whether the current token is of a type; if not, reports the value and skips it. */
    boolean expect(JsonToken type, String kind) {
        if (tokens.current() == type) {
            return true;
        }
        reportKind(kind);
        return false;
    }

    /** Reports that the current value is null or of the wrong kind, and skips it. */
    void reportKind(String kind) {
        if (tokens.current() == JsonToken.VALUE_NULL) {
            problems.report(JsonProblem.NULL, Map.of());
        } else {
            problems.report(JsonProblem.TYPE, Map.of("kind", kind));
            tokens.skipChildren();
        }
    }

    /**
     * Reports an unknown property and skips its value.
     *
     * @return the property of which the name is a misspelling; null if there is none, or if the reader is tolerant
     */
    @Nullable
    String skipUnknown(String name, Collection<String> known) {
        String intended = reportUnknown(name, known, tokens.location());
        skipValue();
        return intended;
    }

    /** Reports an unknown property: an error, or a warning if the reader is tolerant. */
    @Nullable
    String reportUnknown(String name, Collection<String> known, TokenStreamLocation location) {
        at(name);
        String nearest = Suggestions.nearest(name, known);
        Severity severity = tolerant ? Severity.WARNING : Severity.ERROR;
        Map<String, ?> parameters = Suggestions.unknownProperty(name, nearest);
        problems.add(new Problem(JsonProblem.UNKNOWN_PROPERTY.code(), severity, parameters, pointer(), location));
        if (!tolerant) {
            problems.markUnreadable();
        }
        return !tolerant && nearest != null && Suggestions.isMisspelling(name, nearest) ? nearest : null;
    }

    /** Reports that the current element of a list is left out. */
    void reportLeftOutElement(int index) {
        String element = pointer();
        leftOut.reportElement(
                element.substring(0, element.length() - Integer.toString(index).length() - 1), index);
    }

    /** Whether the current string may be a word of a later version: the reader is tolerant, and it has the form of a word. */
    boolean isUnknownWord() {
        return tolerant && WORD.matcher(tokens.text()).matches();
    }

    /**
     * Reports the current word as a warning; without a fallback, the value around it is left out.
     *
     * @param known the words of the enumeration
     * @param fallback the word that replaces it; null if there is none
     */
    void reportUnknownWord(List<String> known, @Nullable String fallback) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("found", Excerpt.of(tokens.text()));
        parameters.put("values", String.join(", ", known));
        if (fallback == null) {
            leftOut.mark();
        } else {
            parameters.put("fallback", Excerpt.of(fallback));
        }
        String code = JsonProblem.ENUM.code();
        problems.add(new Problem(code, Severity.WARNING, parameters, pointer(), tokens.location()));
    }

    /** Whether a property of the current object is the reference to a schema that every document may have. */
    boolean isSchemaReference(String name) {
        return pointer.isBelowRoot() && name.equals(RecordCodec.SCHEMA);
    }

    /** Checks and ignores the reference to a schema: it is for editors, and no content. */
    void skipSchemaReference() {
        at(RecordCodec.SCHEMA);
        tokens.next();
        if (expect(JsonToken.VALUE_STRING, "text")) {
            TextForm.TEXT.check(tokens.text()).ifPresent(this::reportSchemaReference);
        }
    }

    // The codes of a component with @Text.
    private void reportSchemaReference(InvalidValueException problem) {
        if (problem.code().equals(UnknownValueSkipper.SURROGATE)) {
            problems.report(problem);
        } else {
            problems.report("text", Map.of("max", TextForm.TEXT.maxLength()));
        }
    }

    /** Reports a duplicate property and skips its value; the first occurrence counts. */
    void skipDuplicate(String name) {
        at(name);
        String code = JsonProblem.DUPLICATE_PROPERTY.code();
        problems.add(new Problem(code, Severity.ERROR, Map.of(), pointer(), tokens.location()));
        skipValue();
    }

    // All JSON parsers must read the skipped values of a tolerant reader in the same way.
    void skipValue() {
        tokens.next();
        if (tolerant) {
            new UnknownValueSkipper(this).skip();
        } else {
            tokens.skipChildren();
        }
    }
}
