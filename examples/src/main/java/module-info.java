/** Programs to read and to copy: the quick start and the recipes of the documentation. Not deployed. */
module io.github.orgcontent.examples {
    requires io.github.orgcontent.interchange.html;
    requires io.github.orgcontent.serialization;
    requires org.hibernate.validator;
    requires static transitive org.jspecify;
}
