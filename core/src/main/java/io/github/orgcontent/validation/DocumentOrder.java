package io.github.orgcontent.validation;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.validation.precheck.RecordPrecheck;
import io.github.orgcontent.value.InvalidValueException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Document order of violations: components in their order in the record, elements by index, languages by tag.
 * Violations at the same location are ordered by code.
 */
final class DocumentOrder implements Comparator<Violation> {
    private final Object document;
    private final Map<String, String> keys = new HashMap<>();

    DocumentOrder(Object document) {
        this.document = document;
    }

    @Override
    public int compare(Violation left, Violation right) {
        int byLocation = key(left.pointer()).compareTo(key(right.pointer()));
        return byLocation != 0 ? byLocation : left.code().compareTo(right.code());
    }

    private String key(String pointer) {
        return keys.computeIfAbsent(pointer, p -> String.join("\0", sortable(JsonPointer.tokens(p))));
    }

    // The positions of components and the indices are padded, so that one comparison of strings sorts both.
    private List<String> sortable(List<String> tokens) {
        var sortable = new ArrayList<String>();
        Object value = asJson(document);
        for (String token : tokens) {
            if (value instanceof Record record) {
                RecordPrecheck precheck = RecordPrecheck.of(record.getClass());
                int position = precheck.indexOf(token);
                sortable.add(padded(position));
                value = asJson(precheck.component(position, record));
            } else if (value instanceof List<?> list) {
                int index = Integer.parseInt(token);
                sortable.add(padded(index));
                value = asJson(list.get(index));
            } else {
                sortable.add(token);
                value = value instanceof Map<?, ?> map ? asJson(entry(token, map)) : null;
            }
        }
        return sortable;
    }

    private static @Nullable Object asJson(@Nullable Object value) {
        if (value instanceof LocalizedRichText text) {
            return text.toMap();
        }
        return value instanceof RichText text ? text.blocks() : value;
    }

    private static @Nullable Object entry(String key, Map<?, ?> map) {
        try {
            return map.get(LanguageTag.parse(key));
        } catch (InvalidValueException e) {
            return null; // an invalid key, such as null, has no value
        }
    }

    private static String padded(int position) {
        String digits = Integer.toString(position);
        return "0".repeat(10 - digits.length()) + digits;
    }
}
