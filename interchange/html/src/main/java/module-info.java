/** HTML pages, Atom, JSON Feed and ninjs, written and read with jsoup. */
module io.github.orgcontent.interchange.html {
    requires transitive io.github.orgcontent.interchange;
    requires java.xml;
    requires org.jsoup;
    requires static transitive org.jspecify;

    exports io.github.orgcontent.interchange.atom;
    exports io.github.orgcontent.interchange.html;
    exports io.github.orgcontent.interchange.jsonfeed;
    exports io.github.orgcontent.interchange.ninjs;
}
