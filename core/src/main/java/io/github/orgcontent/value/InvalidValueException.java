package io.github.orgcontent.value;

import io.github.orgcontent.message.MessageCatalog;
import java.util.Locale;
import java.util.Map;

/**
 * A value was refused: {@code "UK" is not a registered region; did you mean "en-GB"?}.
 *
 * <p>The code is stable ({@code language.unregistered}); all codes stand in {@code docs/rules.md}. The message is
 * English; {@link #messageIn} says the same in another language.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String code;

    @SuppressWarnings("serial") // Map.copyOf gives a serializable map of strings
    private final Map<String, String> parameters;

    /** An exception for a code of the catalogue and the parameters of its sentence. */
    public InvalidValueException(String code, Map<String, String> parameters) {
        this.code = code;
        this.parameters = Map.copyOf(parameters);
    }

    /** The stable code of the rule that the value broke. */
    public String code() {
        return code;
    }

    /** The values that the sentence names, for example what was found and what was probably meant. */
    public Map<String, String> parameters() {
        return parameters;
    }

    // Made only when it is asked for: most refusals are told by their code, in the language of a report.
    @Override
    public String getMessage() {
        return messageIn(Locale.ENGLISH);
    }

    /** The message in the given language, or in English where that language is not offered. */
    public String messageIn(Locale locale) {
        return MessageCatalog.in(locale).render(code, parameters);
    }
}
