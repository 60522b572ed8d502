package io.github.orgcontent.json.bind;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Codec of booleans. */
record BooleanCodec() implements Codec<Boolean> {
    @Override
    public @Nullable Boolean read(ReadContext context) {
        JsonToken token = context.tokens().current();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            context.reportKind("boolean");
            return null;
        }
        return token == JsonToken.VALUE_TRUE;
    }

    @Override
    public void write(Boolean value, JsonGenerator out) {
        out.writeBoolean(value);
    }
}
