package io.github.orgcontent.json;

import io.github.orgcontent.richtext.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Runs of text: a string where there is nothing but text, an object otherwise. */
record SpanCodec(Codec<Span> marked) implements Codec<Span> {
    @Override
    public @Nullable Span read(Reading in) {
        JsonToken token = in.parser().currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return Span.of(in.parser().getString());
        } else if (token == JsonToken.START_OBJECT) {
            return marked.read(in);
        }
        in.reportKind("span");
        return null;
    }

    @Override
    public void write(Span span, JsonGenerator out) {
        if (span.isPlain() && span.text() != null) {
            out.writeString(span.text());
        } else {
            marked.write(span, out);
        }
    }
}
