package io.github.orgcontent.json.bind;

import io.github.orgcontent.value.InvalidValueException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Codec of values that are strings in JSON.
 *
 * @param parse converts the string; may throw {@link InvalidValueException}
 * @param format converts the value
 */
record StringCodec<T>(Function<String, T> parse, Function<T, String> format) implements Codec<T> {
    @Override
    public @Nullable T read(ReadContext context) {
        if (!context.expect(JsonToken.VALUE_STRING, "text")) {
            return null;
        }
        try {
            return parse.apply(context.tokens().text());
        } catch (InvalidValueException e) {
            context.problems().report(e);
            return null;
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeString(format.apply(value));
    }
}
