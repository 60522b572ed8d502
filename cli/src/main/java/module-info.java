/** The command line tool: validates, exports and imports content. Not deployed. */
module io.github.orgcontent.cli {
    requires io.github.orgcontent.interchange.html;
    requires io.github.orgcontent.interchange.markdown;
    requires io.github.orgcontent.interchange.vcard;
    requires io.github.orgcontent.serialization;
    requires info.picocli;
    requires java.logging;
    requires org.hibernate.validator;
    requires static transitive org.jspecify;

    // picocli reads the annotations of the commands and sets their fields.
    opens io.github.orgcontent.cli to
            info.picocli;
}
