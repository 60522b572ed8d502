package io.github.orgcontent.language;

import io.github.orgcontent.language.SubtagRegistry.Kind;
import io.github.orgcontent.message.Excerpt;
import io.github.orgcontent.value.InvalidValueException;
import java.util.HashMap;
import java.util.Map;

/** Exceptions for invalid language tags. */
final class LanguageTagProblem {
    private static final String MALFORMED = "language.malformed";
    private static final String UNREGISTERED = "language.unregistered";
    private static final String SUGGESTION = "suggestion";

    private LanguageTagProblem() {}

    static InvalidValueException malformed(String text) {
        return new InvalidValueException(MALFORMED, Map.of("tag", Excerpt.of(text)));
    }

    static InvalidValueException unregistered(Kind kind, String subtag) {
        return new InvalidValueException(UNREGISTERED, Map.of("subtag", Excerpt.of(subtag), "kind", kind.label()));
    }

    static InvalidValueException duplicate(String text, String variant) {
        return new InvalidValueException(
                "language.duplicate-variant", Map.of("tag", Excerpt.of(text), "variant", Excerpt.of(variant)));
    }

    static InvalidValueException noncanonical(String text, LanguageTag canonical) {
        return withSuggestion(
                canonical, new InvalidValueException("language.noncanonical", Map.of("tag", Excerpt.of(text))));
    }

    /** Returns the exception with a suggestion for the valid tag, if there is one. */
    static InvalidValueException withSuggestion(InvalidValueException problem, String text) {
        if (!problem.code().equals(MALFORMED) && !problem.code().equals(UNREGISTERED)) {
            return problem;
        }
        return TagSuggestions.correct(text)
                .map(suggestedTag -> withSuggestion(suggestedTag, problem))
                .orElse(problem);
    }

    // A suggestion that is too long for an excerpt would be cut to an invalid tag.
    private static InvalidValueException withSuggestion(LanguageTag suggestedTag, InvalidValueException problem) {
        String suggestion = suggestedTag.toString();
        if (suggestion.length() > Excerpt.LIMIT) {
            return problem;
        }
        var parameters = new HashMap<>(problem.parameters());
        parameters.put(SUGGESTION, Excerpt.of(suggestion));
        return new InvalidValueException(problem.code(), parameters);
    }
}
