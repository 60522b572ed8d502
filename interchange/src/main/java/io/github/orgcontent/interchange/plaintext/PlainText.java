package io.github.orgcontent.interchange.plaintext;

/** Not yet. */
public final class PlainText {
    private PlainText() {}

    /** Not yet. */
    public static String name() {
        return "PlainText";
    }
}
