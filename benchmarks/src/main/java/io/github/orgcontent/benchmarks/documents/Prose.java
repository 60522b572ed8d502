package io.github.orgcontent.benchmarks.documents;

import io.github.orgcontent.language.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Sentences in one language, without sense but with the lengths and marks of real ones. */
final class Prose {
    private static final int SHORTEST = 7;
    private static final int LONGEST = 18;

    private final Lexicon lexicon;
    private final Random random;

    Prose(Lexicon lexicon, Random random) {
        this.lexicon = lexicon;
        this.random = random;
    }

    LanguageTag language() {
        return lexicon.language();
    }

    /** Sentences, about so many characters in all. */
    String text(int characters) {
        var text = new StringBuilder(sentence());
        while (text.length() < characters) {
            text.append(' ').append(sentence());
        }
        return text.toString();
    }

    /** A sentence with its full stop. */
    String sentence() {
        int count = SHORTEST + random.nextInt(LONGEST - SHORTEST);
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
            case 3, 4, 5 -> words.set(middle, words.get(middle) + lexicon.comma());
            default -> {} // a plain sentence
        }
    }

    /** A few words as for a headline or label, at most so many characters. */
    String title(int characters) {
        String title = capitalized(word());
        for (String next = word(); title.length() + next.length() < characters; next = word()) {
            title += " " + next;
        }
        return title;
    }

    /** In the quotation marks of the language. */
    String quoted(String text) {
        return lexicon.quotes().get(0) + text + lexicon.quotes().get(1);
    }

    String place(int index) {
        return pick(lexicon.places(), index);
    }

    String person(int index) {
        return pick(lexicon.people(), index);
    }

    String role(int index) {
        return pick(lexicon.roles(), index);
    }

    private List<String> words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(word());
        }
        return words;
    }

    private String word() {
        return lexicon.words().get(random.nextInt(lexicon.words().size()));
    }

    private static String pick(List<String> list, int index) {
        return list.get(index % list.size());
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
