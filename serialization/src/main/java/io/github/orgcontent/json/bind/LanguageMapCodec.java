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
 * Codec of language maps: objects with one property for each language, {@code {"de": …, "en": …}}.
 *
 * @param values the codec of the property values
 * @param factory creates the value from its entries; may throw {@link InvalidValueException}
 * @param entries returns the entries of a value, in the order of the tags
 * @param sizeCode the code of the problem that there are more than {@link LocalizedText#MAX_LANGUAGES} entries
 */
record LanguageMapCodec<V, T>(
        Codec<V> values,
        Function<SortedMap<LanguageTag, V>, T> factory,
        Function<T, Map<LanguageTag, V>> entries,
        String sizeCode)
        implements Codec<T> {
    @Override
    public @Nullable T read(ReadContext context) {
        if (!context.expect(JsonToken.START_OBJECT, "object")) {
            return null;
        }
        TokenStreamLocation start = context.start();
        var entries = new LanguageMapEntries<V>(context);
        int leftOut = readEntries(entries, context);
        reportSize(entries.readable(), entries.unreadable(), context, start);
        if (entries.readable() == 0 && leftOut > 0 && leftOut == entries.unreadable()) {
            context.leftOut().mark();
            return null;
        } else if (entries.readable() == 0 && entries.unreadable() > 0) {
            context.problems().markUnreadable(); // each entry has a problem; the empty map is not another one
            return null;
        }
        return create(entries.remove(), context, start);
    }

    // Unreadable entries count, too. If the readable ones alone exceed the limit, the factory or a constraint reports
    // it.
    private void reportSize(int readable, int unreadable, ReadContext context, @Nullable TokenStreamLocation start) {
        int max = LocalizedText.MAX_LANGUAGES;
        if (readable <= max && readable + unreadable > max) {
            context.problems().report(sizeCode, Map.of("min", 0, "max", max), start);
        }
    }

    /** Reads all entries, and returns the number of those that are left out. */
    private int readEntries(LanguageMapEntries<V> entries, ReadContext context) {
        int leftOut = 0;
        context.enter();
        for (String name = context.tokens().nextName();
                name != null;
                name = context.tokens().nextName()) {
            if (entries.readable() + entries.unreadable() > LocalizedText.MAX_LANGUAGES) {
                context.tokens().next();
                context.tokens().skipChildren(); // the number of languages is reported
                continue;
            }
            context.at(name);
            LanguageTag language = readTag(name, entries, context);
            if (entries.contains(language)) {
                context.skipDuplicate(name);
                continue;
            }
            context.tokens().next();
            V value = values.read(context);
            entries.add(language, value);
            if (value == null && context.leftOut().takeMark()) {
                context.leftOut().report();
                leftOut++;
            }
        }
        context.leave();
        return leftOut;
    }

    // The value of an invalid tag is validated as well, under a placeholder.
    private static LanguageTag readTag(String name, LanguageMapEntries<?> entries, ReadContext context) {
        try {
            return LanguageTag.parse(name);
        } catch (InvalidValueException e) {
            LanguageTag placeholder = context.placeholderTags().of(name, context.pointer());
            if (!entries.contains(placeholder)) {
                context.problems().report(e);
            }
            return placeholder;
        }
    }

    private @Nullable T create(
            SortedMap<LanguageTag, V> map, ReadContext context, @Nullable TokenStreamLocation start) {
        try {
            return factory.apply(map);
        } catch (InvalidValueException e) {
            context.problems().report(e, start);
            return null;
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        entries.apply(value).forEach((language, entry) -> {
            if (language == null) { // not a JSON property name; Jackson rejects a null key in other maps, too
                throw new StreamWriteException(out, "a value has no language");
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
