/** Press contacts and offices as vCards, written with ez-vcard. */
module io.github.orgcontent.interchange.vcard {
    requires transitive io.github.orgcontent.interchange;
    requires com.googlecode.ezvcard;
    requires static transitive org.jspecify;

    exports io.github.orgcontent.interchange.vcard;
}
