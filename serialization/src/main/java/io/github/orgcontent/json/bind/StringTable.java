package io.github.orgcontent.json.bind;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** A few words and what each of them stands for; looked up in the characters of the text, without a string of them. */
final class StringTable<T> {
    private final List<String> inOrder;
    private final @Nullable String[] words;
    private final @Nullable Object[] values;

    StringTable(Map<String, ? extends T> meanings) {
        this.inOrder = List.copyOf(meanings.keySet());
        int size = Integer.highestOneBit(4 * meanings.size()); // half empty at least
        this.words = new String[size];
        this.values = new Object[size];
        meanings.forEach(this::put);
    }

    private void put(String word, T value) {
        int slot = slot(word.charAt(0), word.charAt(word.length() - 1), word.length());
        while (words[slot] != null) {
            slot = (slot + 1) & (words.length - 1);
        }
        words[slot] = word;
        values[slot] = value;
    }

    private int slot(char first, char last, int length) {
        return (31 * (31 * first + last) + length) & (words.length - 1);
    }

    /** The words, in their order. */
    List<String> words() {
        return inOrder;
    }

    /** What the string stands for that the parser has reached. */
    @Nullable
    T read(JsonParser parser) {
        return find(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    @SuppressWarnings("unchecked") // the values are what was put
    private @Nullable T find(char[] text, int start, int length) {
        if (length == 0) {
            return null;
        }
        int slot = slot(text[start], text[start + length - 1], length);
        for (String word = words[slot]; word != null; word = words[slot]) {
            if (isAt(word, text, start, length)) {
                return (T) values[slot];
            }
            slot = (slot + 1) & (words.length - 1);
        }
        return null;
    }

    private static boolean isAt(String word, char[] text, int start, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }
}
