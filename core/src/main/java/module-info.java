/** Types for multilingual organization content, with their constraints, cross-field rules and a validator. */
@SuppressWarnings("module") // javac does not know the module of a qualified export; it is compiled later
module io.github.orgcontent.core {
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires static transitive org.jspecify;
    requires static transitive java.compiler; // provides the annotation @Generated of the builders
    requires static io.soabase.recordbuilder.core;

    exports io.github.orgcontent;
    exports io.github.orgcontent.constraint;
    exports io.github.orgcontent.language;
    exports io.github.orgcontent.media;
    exports io.github.orgcontent.news;
    exports io.github.orgcontent.organization;
    exports io.github.orgcontent.richtext;
    exports io.github.orgcontent.rule;
    exports io.github.orgcontent.text;
    exports io.github.orgcontent.validation;
    exports io.github.orgcontent.value;
    exports io.github.orgcontent.work;
    exports io.github.orgcontent.collection to
            io.github.orgcontent.serialization;
    exports io.github.orgcontent.message to
            io.github.orgcontent.serialization;
    exports io.github.orgcontent.pattern to
            io.github.orgcontent.serialization;
    exports io.github.orgcontent.text.access to
            io.github.orgcontent.serialization;
    exports io.github.orgcontent.validation.precheck to
            io.github.orgcontent.serialization;

    // Jakarta Validation reads the fields of records by reflection, which needs an opened package.
    opens io.github.orgcontent;
    opens io.github.orgcontent.media;
    opens io.github.orgcontent.news;
    opens io.github.orgcontent.organization;
    opens io.github.orgcontent.richtext;
    opens io.github.orgcontent.work;
}
