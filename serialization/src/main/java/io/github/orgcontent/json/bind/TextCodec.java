package io.github.orgcontent.json.bind;

import io.github.orgcontent.text.TextForm;
import io.github.orgcontent.value.InvalidValueException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** The text of one language, in the form of {@link TextForm#TEXT}. */
record TextCodec() implements Codec<String> {
    @Override
    public @Nullable String read(ReadContext in) {
        if (!in.expect(JsonToken.VALUE_STRING, "text")) {
            return null;
        }
        String text = in.parser().getString();
        if (in.doubts().isTextClean() && TextForm.TEXT.matchesWithoutControlCharacters(text)) {
            in.doubts().askSpelling(text);
            return text;
        }
        Optional<InvalidValueException> refused = TextForm.TEXT.check(text);
        if (refused.isPresent()) {
            in.report(refused.get());
            return null;
        }
        in.doubts().askSpelling(text);
        return text;
    }

    @Override
    public void write(String text, JsonGenerator out) {
        out.writeString(text);
    }
}
