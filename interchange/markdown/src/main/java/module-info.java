/** Markdown, written and read with commonmark-java. */
module io.github.orgcontent.interchange.markdown {
    requires transitive io.github.orgcontent.interchange;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires static transitive org.jspecify;

    exports io.github.orgcontent.interchange.markdown;
}
