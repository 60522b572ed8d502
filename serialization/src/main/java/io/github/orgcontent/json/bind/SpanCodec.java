package io.github.orgcontent.json.bind;

import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.validation.precheck.RecordPrecheck;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Codec of spans: a string for a plain span, an object for any other. */
record SpanCodec(Codec<Span> marked) implements Codec<Span> {
    private static final RecordPrecheck PRECHECK = RecordPrecheck.of(Span.class);
    private static final int TEXT = 0; // the index of the component

    @Override
    public @Nullable Span read(ReadContext context) {
        JsonToken token = context.tokens().current();
        if (token == JsonToken.VALUE_STRING) {
            String text = context.tokens().text();
            context.pendingChecks().checkComponent(PRECHECK, TEXT, text);
            context.pendingChecks().checkNormalization(text);
            return Span.of(text);
        } else if (token == JsonToken.START_OBJECT) {
            Span span = marked.read(context);
            if (span != null && span.text() != null) {
                context.pendingChecks().checkNormalization(span.text());
            }
            return span;
        }
        context.reportKind("span");
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
