package io.github.orgcontent.json.bind;

import io.github.orgcontent.richtext.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Codec of spans: an object, like any record, with a message of its own for a string. */
record SpanCodec(Codec<Span> properties) implements Codec<Span> {
    @Override
    public @Nullable Span read(ReadContext context) {
        if (!context.expect(JsonToken.START_OBJECT, "span")) {
            return null;
        }
        Span span = properties.read(context);
        if (span != null && span.text() != null) {
            context.pendingChecks().checkNormalization(span.text());
        }
        return span;
    }

    @Override
    public void write(Span span, JsonGenerator out) {
        properties.write(span, out);
    }
}
