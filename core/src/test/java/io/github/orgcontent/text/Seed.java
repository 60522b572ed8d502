package io.github.orgcontent.text;

/** The seed of a randomised test: a new one for each run, printed, and repeated with {@code -Dorgcontent.seed=…}. */
final class Seed {
    private Seed() {}

    static long next() {
        long seed = Long.getLong("orgcontent.seed", System.nanoTime());
        System.out.println("seed " + seed);
        return seed;
    }
}
