package io.github.orgcontent.json.bind;

import io.github.orgcontent.json.source.TokenReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small hash table with string keys; finds the value of a JSON string in the parser's buffer, without a String. */
final class StringTable<T> {
    private final List<String> inOrder;
    private final @Nullable String[] keys;
    private final @Nullable Object[] values;

    StringTable(Map<String, ? extends T> entries) {
        this.inOrder = List.copyOf(entries.keySet());
        int size = Integer.highestOneBit(4 * entries.size()); // at least half of the slots are empty
        this.keys = new String[size];
        this.values = new Object[size];
        entries.forEach(this::put);
    }

    private void put(String key, T value) {
        int slot = slot(key.charAt(0), key.charAt(key.length() - 1), key.length());
        while (keys[slot] != null) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        values[slot] = value;
    }

    private int slot(char first, char last, int length) {
        return (31 * (31 * first + last) + length) & (keys.length - 1);
    }

    /** The keys, in the order of the map. */
    List<String> keys() {
        return inOrder;
    }

    /** Returns the value of the current string token; null if it is not a key. */
    @Nullable
    T read(TokenReader tokens) {
        return find(tokens.chars(), tokens.charsOffset(), tokens.charsLength());
    }

    @SuppressWarnings("unchecked") // only put() adds values
    private @Nullable T find(char[] text, int start, int length) {
        if (length == 0) {
            return null;
        }
        int slot = slot(text[start], text[start + length - 1], length);
        for (String key = keys[slot]; key != null; key = keys[slot]) {
            if (isEqual(key, text, start, length)) {
                return (T) values[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return null;
    }

    private static boolean isEqual(String key, char[] text, int start, int length) {
        if (key.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (key.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }
}
