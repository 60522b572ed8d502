/** The quick start, a bundled content and a command line tool that checks content. Shows the library; not deployed. */
module io.github.orgcontent.examples {
    requires io.github.orgcontent.interchange;
    requires io.github.orgcontent.serialization;
    requires info.picocli;
    requires java.logging;
    requires org.hibernate.validator;
    requires static transitive org.jspecify;
    // what the formats need
    requires com.googlecode.ezvcard;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.jsoup;

    // picocli reads the annotations of the commands and sets their fields.
    opens io.github.orgcontent.examples.cli to
            info.picocli;
}
