package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import java.util.List;
import java.util.stream.Stream;

/** Reads the people of an organization. */
final class PersonNodeReader {
    private PersonNodeReader() {}

    /** The members and employees of an organization that are persons. */
    static List<RecordJson> people(JsonLdValue organization) {
        return Stream.of("member", "employee")
                .flatMap(property ->
                        organization.nodes(property, candidate -> candidate.isA(SchemaOrgTypes.PERSONS)).stream())
                .map(person -> person(person.consumeTypes(SchemaOrgTypes.PERSONS)))
                .toList();
    }

    private static RecordJson person(JsonLdValue person) {
        return new RecordJson()
                .set("id", ScalarReader.code(person, "identifier"))
                .set("name", LanguageMapReader.of(person, "name"))
                .set("role", LanguageMapReader.of(person, "jobTitle"))
                .set("summary", LanguageMapReader.of(person, "description"))
                .set("image", MediaNodeReader.image(person, "image"))
                .set("url", ScalarReader.address(person, "url"));
    }
}
