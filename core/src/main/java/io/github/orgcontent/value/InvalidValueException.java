package io.github.orgcontent.value;

import io.github.orgcontent.message.MessageCatalog;
import java.util.Locale;
import java.util.Map;

/**
 * Thrown by the factory of a value for invalid input: {@code "UK" is not a registered region; did you mean "en-GB"?}.
 *
 * <p>The code is stable ({@code language.unregistered}); {@code docs/rules.md} lists all codes. The message is in
 * English; {@link #messageIn} returns it in another language.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String code;

    @SuppressWarnings("serial") // Map.copyOf gives a serializable map of strings
    private final Map<String, String> parameters;

    /**
     * An exception with a code of the message catalogue.
     *
     * @param parameters values for the placeholders of the message
     */
    public InvalidValueException(String code, Map<String, String> parameters) {
        this.code = code;
        this.parameters = Map.copyOf(parameters);
    }

    /** Stable code of the violated rule. */
    public String code() {
        return code;
    }

    /** Values for the placeholders of the message, for example the invalid subtag and the suggestion. */
    public Map<String, String> parameters() {
        return parameters;
    }

    // Rendered on demand, because a report renders the message from the code in its own language.
    @Override
    public String getMessage() {
        return messageIn(Locale.ENGLISH);
    }

    /** The message in the given language, or in English if that language is not available. */
    public String messageIn(Locale locale) {
        return MessageCatalog.in(locale).render(code, parameters);
    }
}
