package io.github.orgcontent.json.bind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Codec of lists. A placeholder replaces an element that could not be read, so that later ones keep their indices.
 *
 * @param max the greatest number of elements. Of a longer list, one element more is read, so that validation reports its
 *     length, and the others are skipped: a list of millions of elements must not need memory for each
 */
record ListCodec<E>(Codec<E> elements, int max) implements Codec<List<E>> {
    @Override
    public @Nullable List<E> read(ReadContext context) {
        if (!context.expect(JsonToken.START_ARRAY, "list")) {
            return null;
        }
        ElementStack stack = context.elements();
        int start = stack.size();
        context.enter();
        int leftOut = 0;
        while (context.tokens().next() != JsonToken.END_ARRAY) {
            if (stack.size() - start > max) {
                context.tokens().skipChildren();
                continue;
            }
            int index = stack.size() - start + leftOut;
            context.at(index);
            E element = elements.read(context);
            if (element == null && context.leftOut().takeMark()) {
                context.reportLeftOutElement(index);
                leftOut++;
                continue;
            }
            // Without a placeholder the list keeps a null; validation skips it, because its pointer is unreadable.
            stack.add(element == null ? elements.placeholder() : element);
        }
        context.leave();
        if (leftOut > 0 && stack.size() == start) {
            context.leftOut().mark(); // an empty list may be invalid or mean something else
            return null;
        }
        return stack.removeListFrom(start);
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
