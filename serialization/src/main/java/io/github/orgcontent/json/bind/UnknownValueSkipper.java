package io.github.orgcontent.json.bind;

import io.github.orgcontent.text.TextForm;
import io.github.orgcontent.value.InvalidValueException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonToken;

/**
 * Steps over a value that a tolerant reader does not know. Its meaning is not looked at, but readers differ about
 * properties that stand twice and about unpaired surrogates, so these are reported.
 */
record UnknownValueSkipper(ReadContext in) {
    private static final String SURROGATE = "text.surrogate";

    /** What is reported whatever a value means. */
    static final Set<String> CODES = Set.of(SURROGATE, JsonProblem.DUPLICATE_PROPERTY.code());

    void walk() {
        JsonToken token = in.parser().currentToken();
        if (token == JsonToken.START_OBJECT) {
            walkProperties();
        } else if (token == JsonToken.START_ARRAY) {
            walkElements();
        } else if (token == JsonToken.VALUE_STRING) {
            TextForm.INLINE
                    .check(in.parser().getString())
                    .filter(problem -> problem.code().equals(SURROGATE))
                    .ifPresent((InvalidValueException problem) -> in.report(problem));
        }
    }

    private void walkProperties() {
        Set<String> seen = new HashSet<>();
        in.enter();
        for (String name = in.parser().nextName();
                name != null;
                name = in.parser().nextName()) {
            in.at(name);
            if (!seen.add(name)) {
                in.report(JsonProblem.DUPLICATE_PROPERTY, Map.of());
            }
            in.parser().nextToken();
            walk();
        }
        in.leave();
    }

    private void walkElements() {
        in.enter();
        for (int i = 0; in.parser().nextToken() != JsonToken.END_ARRAY; i++) {
            in.at(i);
            walk();
        }
        in.leave();
    }
}
