package io.github.orgcontent.benchmarks.documents;

import io.github.orgcontent.language.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Generates random sentences in one language, with the length and punctuation of real ones. */
final class TextGenerator {
    private static final int MIN_WORDS = 7;
    private static final int MAX_WORDS = 18;

    private final WordList wordList;
    private final Random random;

    TextGenerator(WordList wordList, Random random) {
        this.wordList = wordList;
        this.random = random;
    }

    LanguageTag language() {
        return wordList.language();
    }

    /** Returns sentences with a total length of about this number of characters. */
    String text(int characters) {
        var text = new StringBuilder(sentence());
        while (text.length() < characters) {
            text.append(' ').append(sentence());
        }
        return text.toString();
    }

    /** Returns a sentence with its full stop. */
    String sentence() {
        int count = MIN_WORDS + random.nextInt(MAX_WORDS - MIN_WORDS);
        List<String> words = words(count);
        punctuate(words);
        return capitalized(String.join(" ", words)) + ".";
    }

    private void punctuate(List<String> words) {
        int middle = words.size() / 2;
        switch (random.nextInt(8)) {
            case 0 -> words.add(middle, "–");
            case 1 -> words.set(middle, '"' + words.get(middle) + '"');
            case 2 -> words.set(middle, quoted(words.get(middle)));
            case 3, 4, 5 -> words.set(middle, words.get(middle) + wordList.comma());
            default -> {} // a plain sentence
        }
    }

    /** Returns a few words for a headline or label, at most this number of characters. */
    String title(int characters) {
        String title = capitalized(word());
        for (String next = word(); title.length() + next.length() < characters; next = word()) {
            title += " " + next;
        }
        return title;
    }

    /** Returns the text in the quotation marks of the language. */
    String quoted(String text) {
        return wordList.quotes().get(0) + text + wordList.quotes().get(1);
    }

    String place(int index) {
        return pick(wordList.places(), index);
    }

    String person(int index) {
        return pick(wordList.people(), index);
    }

    String role(int index) {
        return pick(wordList.roles(), index);
    }

    private List<String> words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(word());
        }
        return words;
    }

    private String word() {
        return wordList.words().get(random.nextInt(wordList.words().size()));
    }

    private static String pick(List<String> list, int index) {
        return list.get(index % list.size());
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
