package io.github.orgcontent.interchange.markdown;

/** Not yet. */
public final class Markdown {
    private Markdown() {}

    /** Not yet. */
    public static String name() {
        return "Markdown";
    }
}
