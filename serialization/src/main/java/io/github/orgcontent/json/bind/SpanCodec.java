package io.github.orgcontent.json.bind;

import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.validation.precheck.RecordPrecheck;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Runs of text: a string where there is nothing but text, an object otherwise. */
record SpanCodec(Codec<Span> marked) implements Codec<Span> {
    private static final RecordPrecheck SCREEN = RecordPrecheck.of(Span.class);
    private static final int TEXT = 0; // its place among the components

    @Override
    public @Nullable Span read(ReadContext in) {
        JsonToken token = in.parser().currentToken();
        if (token == JsonToken.VALUE_STRING) {
            String text = in.parser().getString();
            in.doubts().askComponent(SCREEN, TEXT, text);
            in.doubts().askSpelling(text);
            return Span.of(text);
        } else if (token == JsonToken.START_OBJECT) {
            Span span = marked.read(in);
            if (span != null && span.text() != null) {
                in.doubts().askSpelling(span.text());
            }
            return span;
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
