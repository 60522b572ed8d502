package io.github.orgcontent.json.bind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Lists; an element that could not be read leaves a placeholder, so that those behind it keep their places. */
record ListCodec<E>(Codec<E> elements) implements Codec<List<E>> {
    @Override
    public @Nullable List<E> read(ReadContext in) {
        if (!in.expect(JsonToken.START_ARRAY, "list")) {
            return null;
        }
        ElementStack read = in.elements();
        int start = read.size();
        in.enter();
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            in.at(read.size() - start);
            E element = elements.read(in);
            // A document keeps the null, and validation knows that the problem is told already.
            read.add(element == null ? elements.placeholder() : element);
        }
        in.leave();
        return read.takeFrom(start);
    }

    @Override
    public void write(List<E> list, JsonGenerator out) {
        out.writeStartArray();
        for (int i = 0; i < list.size(); i++) {
            E element = list.get(i);
            if (element == null) {
                out.writeNull();
            } else {
                elements.write(element, out);
            }
        }
        out.writeEndArray();
    }
}
