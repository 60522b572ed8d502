package io.github.orgcontent.json.bind;

import io.github.orgcontent.text.TextForm;
import io.github.orgcontent.value.InvalidValueException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonToken;

/**
 * Skips the value of an unknown property for a tolerant reader. Duplicate properties and unpaired surrogates are
 * reported, because JSON parsers differ about them (RFC 8259 §4, §8.2).
 */
record UnknownValueSkipper(ReadContext context) {
    static final String SURROGATE = "text.surrogate";

    /** The codes of problems that do not depend on the meaning of a value. */
    static final Set<String> CODES = Set.of(SURROGATE, JsonProblem.DUPLICATE_PROPERTY.code());

    /** Skips the current value. */
    void skip() {
        JsonToken token = context.tokens().current();
        if (token == JsonToken.START_OBJECT) {
            skipProperties();
        } else if (token == JsonToken.START_ARRAY) {
            skipElements();
        } else if (token == JsonToken.VALUE_STRING) {
            TextForm.INLINE
                    .check(context.tokens().text())
                    .filter(problem -> problem.code().equals(SURROGATE))
                    .ifPresent((InvalidValueException problem) ->
                            context.problems().report(problem));
        }
    }

    private void skipProperties() {
        Set<String> seen = new HashSet<>();
        context.enter();
        for (String name = context.tokens().nextName();
                name != null;
                name = context.tokens().nextName()) {
            context.at(name);
            if (!seen.add(name)) {
                context.problems().report(JsonProblem.DUPLICATE_PROPERTY, Map.of());
            }
            context.tokens().next();
            skip();
        }
        context.leave();
    }

    private void skipElements() {
        context.enter();
        for (int i = 0; context.tokens().next() != JsonToken.END_ARRAY; i++) {
            context.at(i);
            skip();
        }
        context.leave();
    }
}
