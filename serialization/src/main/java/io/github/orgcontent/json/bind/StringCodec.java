package io.github.orgcontent.json.bind;

import io.github.orgcontent.value.InvalidValueException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Values that are strings in JSON.
 *
 * @param parse makes the value; may refuse with an {@link InvalidValueException}
 * @param format the string of a value
 */
record StringCodec<T>(Function<String, T> parse, Function<T, String> format) implements Codec<T> {
    @Override
    public @Nullable T read(ReadContext in) {
        if (!in.expect(JsonToken.VALUE_STRING, "text")) {
            return null;
        }
        try {
            return parse.apply(in.parser().getString());
        } catch (InvalidValueException e) {
            in.report(e);
            return null;
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeString(format.apply(value));
    }
}
