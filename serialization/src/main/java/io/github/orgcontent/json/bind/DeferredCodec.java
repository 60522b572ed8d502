package io.github.orgcontent.json.bind;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A codec that is looked up when it is used, because it did not exist yet when the codec of its container was created. */
record DeferredCodec<T>(Supplier<Codec<T>> codec) implements Codec<T> {
    @Override
    public @Nullable T read(ReadContext context) {
        return codec.get().read(context);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        codec.get().write(value, out);
    }
}
