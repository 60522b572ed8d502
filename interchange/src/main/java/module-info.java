/** The content in the formats in which people and machines already look for it; each export says what it could not carry. */
module io.github.orgcontent.interchange {
    requires transitive io.github.orgcontent.serialization;
    requires java.xml;
    requires static transitive org.jspecify;
    // each for some formats only
    requires static com.googlecode.ezvcard;
    requires static org.commonmark;
    requires static org.commonmark.ext.gfm.tables;
    requires static org.jsoup;

    exports io.github.orgcontent.interchange;
    exports io.github.orgcontent.interchange.atom;
    exports io.github.orgcontent.interchange.html;
    exports io.github.orgcontent.interchange.jsonfeed;
    exports io.github.orgcontent.interchange.markdown;
    exports io.github.orgcontent.interchange.ninjs;
    exports io.github.orgcontent.interchange.plaintext;
    exports io.github.orgcontent.interchange.schemaorg;
    exports io.github.orgcontent.interchange.sitemap;
    exports io.github.orgcontent.interchange.vcard;
}
