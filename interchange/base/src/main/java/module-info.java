/** Exports and imports of orgcontent with their losses; schema.org JSON-LD, plain text and sitemaps. */
@SuppressWarnings("module") // the modules that some packages are exported to are compiled later
module io.github.orgcontent.interchange {
    requires transitive io.github.orgcontent.serialization;
    requires java.xml;
    requires static transitive org.jspecify;

    exports io.github.orgcontent.interchange;
    exports io.github.orgcontent.interchange.plaintext;
    exports io.github.orgcontent.interchange.schemaorg;
    exports io.github.orgcontent.interchange.sitemap;

    // shared by formats
    exports io.github.orgcontent.interchange.jsonimport to
            io.github.orgcontent.interchange.html,
            io.github.orgcontent.interchange.markdown;
    exports io.github.orgcontent.interchange.label to
            io.github.orgcontent.interchange.html,
            io.github.orgcontent.interchange.markdown,
            io.github.orgcontent.interchange.vcard;
    exports io.github.orgcontent.interchange.loss to
            io.github.orgcontent.interchange.html,
            io.github.orgcontent.interchange.markdown,
            io.github.orgcontent.interchange.vcard;
    exports io.github.orgcontent.interchange.pressrelease to
            io.github.orgcontent.interchange.markdown;
    exports io.github.orgcontent.interchange.publication to
            io.github.orgcontent.interchange.html,
            io.github.orgcontent.interchange.markdown,
            io.github.orgcontent.interchange.vcard;
    exports io.github.orgcontent.interchange.reading to
            io.github.orgcontent.interchange.html,
            io.github.orgcontent.interchange.markdown;
    exports io.github.orgcontent.interchange.xml to
            io.github.orgcontent.interchange.html;
}
