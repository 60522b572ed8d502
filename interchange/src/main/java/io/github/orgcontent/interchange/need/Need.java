package io.github.orgcontent.interchange.need;

/** A library that some formats need and others do not, so that who uses those formats adds it. */
public enum Need {
    /** HTML, written and read. */
    JSOUP("org.jsoup:jsoup", "org.jsoup.Jsoup"),
    /** Markdown, written and read. */
    COMMONMARK("org.commonmark:commonmark", "org.commonmark.node.Node"),
    /** Tables in Markdown. */
    COMMONMARK_TABLES("org.commonmark:commonmark-ext-gfm-tables", "org.commonmark.ext.gfm.tables.TablesExtension"),
    /** vCards. */
    EZ_VCARD("com.googlecode.ez-vcard:ez-vcard", "ezvcard.VCard"),
    /** What ez-vcard cannot make a card without, though it comes with it only where nobody leaves it out. */
    FREEMARKER("org.freemarker:freemarker", "freemarker.template.TemplateException");

    private final String artifact;
    private final String type;

    Need(String artifact, String type) {
        this.artifact = artifact;
        this.type = type;
    }

    /**
     * Makes sure that the library is there, before a class is loaded that cannot do without.
     *
     * @param format the format that needs it
     * @throws IllegalStateException with the one sentence that says what is missing
     */
    public void requireFor(String format) {
        try {
            Class.forName(type, false, Need.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    format + " needs the library " + artifact + ", which is not there; add it to your dependencies", e);
        }
    }
}
