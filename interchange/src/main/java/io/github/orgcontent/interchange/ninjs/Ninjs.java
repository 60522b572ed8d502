package io.github.orgcontent.interchange.ninjs;

/** Not yet. */
public final class Ninjs {
    private Ninjs() {}

    /** Not yet. */
    public static String name() {
        return "Ninjs";
    }
}
