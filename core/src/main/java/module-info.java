/** The types in which an organization says something to the world, their rules, and a validator. */
@SuppressWarnings("module") // the module that the catalogue is exported to is built later
module io.github.orgcontent.core {
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires static transitive org.jspecify;
    requires static io.soabase.recordbuilder.core;

    exports io.github.orgcontent.text;
    exports io.github.orgcontent.message to
            io.github.orgcontent.serialization;
}
