package io.github.orgcontent.language;

import java.util.Arrays;

/** Distances between classes of regions. A class is a digit to base 32. */
final class RegionDistances {
    private static final byte DEFAULT = 4;
    private static final int BITS = 5;
    private static final int RADIX = 1 << BITS;

    private final byte[] distances = new byte[RADIX * RADIX];

    RegionDistances() {
        Arrays.fill(distances, DEFAULT);
    }

    void put(char one, char other, int distance) {
        distances[index(one, other)] = (byte) distance;
    }

    private static int index(char one, char other) {
        return Character.digit(one, RADIX) << BITS | Character.digit(other, RADIX);
    }

    /** The greatest distance of a class of one region and a class of the other (UTS #35, for groups of regions). */
    int between(String classes, String others) {
        int greatest = 0;
        for (int i = 0; i < classes.length(); i++) {
            for (int j = 0; j < others.length(); j++) {
                greatest = Math.max(greatest, distances[index(classes.charAt(i), others.charAt(j))]);
            }
        }
        return greatest;
    }
}
