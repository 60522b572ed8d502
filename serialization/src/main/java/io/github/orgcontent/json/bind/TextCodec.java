package io.github.orgcontent.json.bind;

import io.github.orgcontent.text.TextForm;
import io.github.orgcontent.value.InvalidValueException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Codec of a text in one language, in the form of {@link TextForm#TEXT}. */
record TextCodec() implements Codec<String> {
    @Override
    public @Nullable String read(ReadContext context) {
        if (!context.expect(JsonToken.VALUE_STRING, "text")) {
            return null;
        }
        String text = context.tokens().text();
        if (context.pendingChecks().hasNoControlCharacters() && TextForm.TEXT.matchesWithoutControlCharacters(text)) {
            context.pendingChecks().checkNormalization(text);
            return text;
        }
        Optional<InvalidValueException> problem = TextForm.TEXT.check(text);
        if (problem.isPresent()) {
            context.problems().report(problem.get());
            return null;
        }
        context.pendingChecks().checkNormalization(text);
        return text;
    }

    @Override
    public void write(String text, JsonGenerator out) {
        out.writeString(text);
    }
}
