package io.github.orgcontent.testing;

import java.lang.StackWalker.StackFrame;

/** The seed of a randomised test: a new one for each run, printed, and repeated with {@code -Dorgcontent.seed=…}. */
public final class Seed {
    private Seed() {}

    /** The seed; the printed line begins with the name of the test that asks for it. */
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
