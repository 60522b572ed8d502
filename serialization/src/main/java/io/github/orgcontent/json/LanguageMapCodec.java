package io.github.orgcontent.json;

import io.github.orgcontent.text.InvalidValueException;
import io.github.orgcontent.text.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
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
 * @param sizeCode the code of having more than {@link LocalizedText#MAX_LANGUAGES} entries, which is the limit for all
 */
record LanguageMapCodec<V, T>(
        Codec<V> values,
        Function<SortedMap<LanguageTag, V>, T> make,
        Function<T, Map<LanguageTag, V>> entries,
        String sizeCode)
        implements Codec<T> {
    @Override
    public @Nullable T read(Reading in) {
        if (!in.expect(JsonToken.START_OBJECT, "object")) {
            return null;
        }
        TokenStreamLocation location = in.location();
        int before = in.problems().size();
        Set<String> refused = new HashSet<>(0);
        SortedMap<LanguageTag, V> map = readEntries(refused, in);
        reportSize(map.size(), refused.size(), in, location);
        if (map.isEmpty() && in.problems().size() > before) {
            in.markUnread(); // every entry was refused and told, so that the whole is lost is not one more thing
            // to tell
            return null;
        }
        return make(map, in, location);
    }

    // What was refused counts too; without it, the rules for the size see what they are to see.
    private void reportSize(int accepted, int refused, Reading in, TokenStreamLocation location) {
        int most = LocalizedText.MAX_LANGUAGES;
        if (accepted <= most && accepted + refused > most) {
            in.report(sizeCode, Map.of("min", 0, "max", most), location);
        }
    }

    private SortedMap<LanguageTag, V> readEntries(Set<String> refused, Reading in) {
        var map = new TreeMap<LanguageTag, V>();
        in.enter();
        for (String name = in.parser().nextName();
                name != null;
                name = in.parser().nextName()) {
            in.at(name);
            if (refused.contains(name)) {
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
