package io.github.orgcontent.pattern;

import java.util.ArrayList;
import java.util.List;

/** The characters by kinds: those of one kind are in the same sets of the expression, so no state tells them apart. */
final class Alphabet {
    private final List<CharacterSet> kinds;

    Alphabet(List<CharacterSet> sets) {
        List<CharacterSet> found = List.of(CharacterSet.ANY);
        for (CharacterSet set : sets) {
            found = split(found, set);
        }
        kinds = found;
    }

    private static List<CharacterSet> split(List<CharacterSet> kinds, CharacterSet set) {
        List<CharacterSet> split = new ArrayList<>();
        for (CharacterSet kind : kinds) {
            addUnlessEmpty(split, kind.and(set));
            addUnlessEmpty(split, kind.butNot(set));
        }
        return split;
    }

    private static void addUnlessEmpty(List<CharacterSet> kinds, CharacterSet kind) {
        if (!kind.isEmpty()) {
            kinds.add(kind);
        }
    }

    int size() {
        return kinds.size();
    }

    /** The number of each ASCII character's kind, and behind them the number of the kind of all others. */
    int[] numbers() {
        var numbers = new int[CharacterSet.BEYOND + 1];
        for (int kind = 0; kind < kinds.size(); kind++) {
            kinds.get(kind).fill(numbers, kind);
        }
        return numbers;
    }

    /** A character of the kind. */
    char example(int kind) {
        return kinds.get(kind).first();
    }
}
