package io.github.orgcontent.testing;

import java.lang.StackWalker.StackFrame;

/** Seed of a randomized test: new in each run, printed, and repeatable with {@code -Dorgcontent.seed=…}. */
public final class Seed {
    private Seed() {}

    /** Returns the seed; the printed line begins with the name of the calling test. */
    public static long next() {
        long seed = Long.getLong("orgcontent.seed", System.nanoTime());
        System.out.println(StackWalker.getInstance()
                        .walk(frames -> nameOf(frames.skip(1).findFirst().orElseThrow())) + ": seed " + seed);
        return seed;
    }

    private static String nameOf(StackFrame caller) {
        String type = caller.getClassName().substring(caller.getClassName().lastIndexOf('.') + 1);
        return caller.getMethodName().equals("<init>") ? type : type + "." + caller.getMethodName();
    }
}
