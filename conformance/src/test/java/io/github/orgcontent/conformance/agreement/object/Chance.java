package io.github.orgcontent.conformance.agreement.object;

import io.github.orgcontent.conformance.agreement.document.Samples;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Decides what an object is made of, and at which of its places it is odd; the same again for the same seed. */
final class Chance {
    private final Random random;
    private final Set<Integer> odd;
    private int places;

    /** Chance that is odd at some of the places, by their numbers. */
    Chance(long seed, Set<Integer> odd) {
        this.random = new Random(seed);
        this.odd = odd;
    }

    /** As many different numbers of places as are wanted, if there are that many. */
    static Set<Integer> choose(int wanted, int places, Random random) {
        Set<Integer> chosen = new HashSet<>();
        while (chosen.size() < Math.min(wanted, places)) {
            chosen.add(random.nextInt(places));
        }
        return chosen;
    }

    /** Goes to the next place. */
    boolean isOdd() {
        return odd.contains(places++);
    }

    /** How many places there were. */
    int places() {
        return places;
    }

    Random random() {
        return random;
    }

    boolean isOneIn(int n) {
        return random.nextInt(n) == 0;
    }

    <T> T any(List<T> list) {
        return Samples.any(list, random);
    }
}
