package io.github.orgcontent.json;

import io.github.orgcontent.text.InvalidValueException;
import io.github.orgcontent.text.LanguageTag;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamWriteException;

/**
 * Objects with a property for each language, {@code {"de": …, "en": …}}.
 *
 * @param values how what stands under a tag is read and written
 * @param make makes the value of all entries; may refuse with an {@link InvalidValueException}
 * @param entries all entries of a value, in the order of the tags
 */
record LanguageMapCodec<V, T>(
        Codec<V> values, Function<SortedMap<LanguageTag, V>, T> make, Function<T, Map<LanguageTag, V>> entries)
        implements Codec<T> {
    @Override
    public @Nullable T read(Reading in) {
        if (!in.expect(JsonToken.START_OBJECT, "object")) {
            return null;
        }
        TokenStreamLocation location = in.location();
        int before = in.problems().size();
        SortedMap<LanguageTag, V> map = readEntries(in);
        if (map.isEmpty() && in.problems().size() > before) {
            in.markUnread(); // every entry was refused and told, so that the whole is lost is not one more thing
            // to tell
            return null;
        }
        return make(map, in, location);
    }

    private SortedMap<LanguageTag, V> readEntries(Reading in) {
        var map = new TreeMap<LanguageTag, V>();
        Set<String> refused = null; // most documents have none
        in.enter();
        for (String name = in.parser().nextName();
                name != null;
                name = in.parser().nextName()) {
            in.at(name);
            if (refused != null && refused.contains(name)) {
                in.skipDuplicate(name);
                continue;
            }
            LanguageTag language = readTag(name, in);
            if (language != null && map.containsKey(language)) {
                in.skipDuplicate(name);
                continue;
            }
            in.parser().nextToken();
            V value = values.read(in);
            if (language != null && value != null) {
                map.put(language, value);
            } else {
                refused = refused == null ? new HashSet<>() : refused;
                refused.add(name);
            }
        }
        in.leave();
        return map;
    }

    private static @Nullable LanguageTag readTag(String name, Reading in) {
        try {
            return LanguageTag.parse(name);
        } catch (InvalidValueException e) {
            in.report(e);
            return null;
        }
    }

    private @Nullable T make(SortedMap<LanguageTag, V> map, Reading in, TokenStreamLocation location) {
        try {
            return make.apply(map);
        } catch (InvalidValueException e) {
            in.report(e, location);
            return null;
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        entries.apply(value).forEach((language, entry) -> {
            if (language == null) { // JSON has no such name; Jackson refuses it in maps of others, too
                throw new StreamWriteException(out, "a value stands under no language");
            }
            out.writeName(language.toString());
            if (entry == null) {
                out.writeNull();
            } else {
                values.write(entry, out);
            }
        });
        out.writeEndObject();
    }
}
