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
 * The order of places in a document as it would be written: components in their order, elements by index, languages by
 * tag. Violations at the same place are ordered by code.
 */
final class DocumentOrder implements Comparator<Violation> {
    private final Object document;
    private final Map<String, String> keys = new HashMap<>();

    DocumentOrder(Object document) {
        this.document = document;
    }

    @Override
    public int compare(Violation left, Violation right) {
        int byPlace = key(left.pointer()).compareTo(key(right.pointer()));
        return byPlace != 0 ? byPlace : left.code().compareTo(right.code());
    }

    private String key(String pointer) {
        return keys.computeIfAbsent(pointer, p -> String.join("\0", sortable(JsonPointer.tokens(p))));
    }

    // The numbers of components and indices are padded, so that one comparison of strings serves them and tags.
    private List<String> sortable(List<String> steps) {
        var sortable = new ArrayList<String>();
        Object value = asJson(document);
        for (String step : steps) {
            if (value instanceof Record record) {
                RecordPrecheck screen = RecordPrecheck.of(record.getClass());
                int number = screen.indexOf(step);
                sortable.add(padded(number));
                value = asJson(screen.component(number, record));
            } else if (value instanceof List<?> list) {
                int index = Integer.parseInt(step);
                sortable.add(padded(index));
                value = asJson(list.get(index));
            } else {
                sortable.add(step);
                value = value instanceof Map<?, ?> map ? asJson(entry(step, map)) : null;
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
            return null; // a key that is no tag, such as null, has nothing below it
        }
    }

    private static String padded(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(10 - digits.length()) + digits;
    }
}
