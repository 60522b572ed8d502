package io.github.orgcontent.conformance.agreement.object;

import io.github.orgcontent.conformance.agreement.document.Samples;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random choices for the generation of an object, and the locations at which it is invalid; reproducible by the seed. */
final class RandomChoices {
    private final Random random;
    private final Set<Integer> invalid;
    private int locations;

    /** Choices with invalid values at some locations, by their numbers. */
    RandomChoices(long seed, Set<Integer> invalid) {
        this.random = new Random(seed);
        this.invalid = invalid;
    }

    /** Distinct numbers of locations, as many as wanted if there are that many. */
    static Set<Integer> choose(int wanted, int locations, Random random) {
        Set<Integer> chosen = new HashSet<>();
        while (chosen.size() < Math.min(wanted, locations)) {
            chosen.add(random.nextInt(locations));
        }
        return chosen;
    }

    /** Whether the next location is invalid; advances by one location. */
    boolean isInvalid() {
        return invalid.contains(locations++);
    }

    /** The number of locations so far. */
    int locations() {
        return locations;
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
