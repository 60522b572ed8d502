package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.organization.Person;
import java.util.List;

/** Writes the people of the organization as nodes of the type Person. */
final class PersonNodeWriter {
    private PersonNodeWriter() {}

    static List<NodeBuilder> of(WriteContext context, List<Person> people) {
        return people.stream().map(person -> person(context, person)).toList();
    }

    private static NodeBuilder person(WriteContext context, Person person) {
        return context.node("Person")
                .id(context.ids().of("people", person.id()))
                .plain("identifier", person.id())
                .text("name", person.name())
                .text("jobTitle", person.role())
                .text("description", person.summary())
                .node("image", MediaNodeWriter.image(context, person.image()))
                .plain("url", person.url());
    }
}
