package io.github.orgcontent.json.bind;

import io.github.orgcontent.value.WireName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Enumerations, by the names of their constants in lower case with hyphens: {@code press-release}. */
public final class EnumCodec<E extends Enum<E>> implements Codec<E> {
    private final StringTable<E> constants;
    private final Map<E, SerializableString> names = new HashMap<>();

    EnumCodec(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> words.put(WireName.of(constant), constant));
        constants = new StringTable<>(words);
        words.forEach((word, constant) -> names.put(constant, new SerializedString(word)));
    }

    /** The names, in the order of the constants. */
    List<String> names() {
        return constants.words();
    }

    @Override
    public @Nullable E read(ReadContext in) {
        if (!in.expect(JsonToken.VALUE_STRING, "text")) {
            return null;
        }
        E constant = constants.read(in.parser());
        if (constant == null) {
            in.report(JsonProblem.ENUM, Map.of("values", String.join(", ", names())));
        }
        return constant;
    }

    @Override
    public void write(E value, JsonGenerator out) {
        out.writeString(names.get(value));
    }
}
