package io.github.orgcontent.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * The alphabet, divided into classes of equivalent characters: characters of one class are in the same sets of the
 * expression, so they have the same transitions.
 */
final class Alphabet {
    private final List<CharacterSet> classes;

    Alphabet(List<CharacterSet> sets) {
        List<CharacterSet> found = List.of(CharacterSet.ANY);
        for (CharacterSet set : sets) {
            found = split(found, set);
        }
        classes = found;
    }

    private static List<CharacterSet> split(List<CharacterSet> classes, CharacterSet set) {
        List<CharacterSet> split = new ArrayList<>();
        for (CharacterSet characterClass : classes) {
            addUnlessEmpty(split, characterClass.and(set));
            addUnlessEmpty(split, characterClass.minus(set));
        }
        return split;
    }

    private static void addUnlessEmpty(List<CharacterSet> classes, CharacterSet characterClass) {
        if (!characterClass.isEmpty()) {
            classes.add(characterClass);
        }
    }

    int size() {
        return classes.size();
    }

    /** The class of each ASCII character, followed by the class of all other characters. */
    int[] numbers() {
        var numbers = new int[CharacterSet.BEYOND + 1];
        for (int characterClass = 0; characterClass < classes.size(); characterClass++) {
            classes.get(characterClass).fill(numbers, characterClass);
        }
        return numbers;
    }

    /** A character of a class. */
    char example(int characterClass) {
        return classes.get(characterClass).first();
    }
}
