package io.github.orgcontent.json.bind;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.InvalidValueException;
import java.util.Map;
import java.util.SortedMap;
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
    public @Nullable T read(ReadContext in) {
        if (!in.expect(JsonToken.START_OBJECT, "object")) {
            return null;
        }
        TokenStreamLocation start = in.start();
        var entries = new LanguageMapEntries<V>(in);
        readEntries(entries, in);
        reportSize(entries.kept(), entries.lost(), in, start);
        if (entries.kept() == 0 && entries.lost() > 0) {
            in.markUnread(); // every entry was told to be wrong; that the whole is lost is not one thing more
            return null;
        }
        return make(entries.take(), in, start);
    }

    // What is lost counts too; without it, the rules for the size see what they are to see.
    private void reportSize(int kept, int lost, ReadContext in, @Nullable TokenStreamLocation start) {
        int most = LocalizedText.MAX_LANGUAGES;
        if (kept <= most && kept + lost > most) {
            in.report(sizeCode, Map.of("min", 0, "max", most), start);
        }
    }

    private void readEntries(LanguageMapEntries<V> entries, ReadContext in) {
        in.enter();
        for (String name = in.parser().nextName();
                name != null;
                name = in.parser().nextName()) {
            in.at(name);
            LanguageTag language = readTag(name, entries, in);
            if (entries.holds(language)) {
                in.skipDuplicate(name);
                continue;
            }
            in.parser().nextToken();
            entries.add(language, values.read(in));
        }
        in.leave();
    }

    // What stands under a name that is no tag has rules of its own all the same.
    private static LanguageTag readTag(String name, LanguageMapEntries<?> entries, ReadContext in) {
        try {
            return in.recentTags().parse(name);
        } catch (InvalidValueException e) {
            LanguageTag standIn = in.standIns().of(name, in.pointer());
            if (!entries.holds(standIn)) {
                in.report(e);
            }
            return standIn;
        }
    }

    private @Nullable T make(SortedMap<LanguageTag, V> map, ReadContext in, @Nullable TokenStreamLocation start) {
        try {
            return make.apply(map);
        } catch (InvalidValueException e) {
            in.report(e, start);
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
