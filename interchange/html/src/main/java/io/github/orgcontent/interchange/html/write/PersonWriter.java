package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.organization.Person;
import java.util.List;

/** Writes the people of an organization. */
final class PersonWriter {
    private static final int HEADING = 3;

    private PersonWriter() {}

    /** Adds a section for each person. */
    static void add(ElementBuilder parent, List<Person> people, String pointer) {
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            ElementBuilder section = parent.add("section").set("id", "person--" + person.id());
            ElementBuilder heading = BlockWriter.heading(section, HEADING);
            (person.url() == null ? heading : heading.link(person.url())).inline(person.name());
            addRole(section, person);
            if (person.image() != null) {
                FigureWriter.add(section, person.image(), pointer + "/" + i + "/image");
            }
            if (person.summary() != null) {
                section.add("p", person.summary());
            }
            addPeriod(section, person);
        }
    }

    private static void addRole(ElementBuilder section, Person person) {
        if (person.role() == null && !person.spokesperson()) {
            return;
        }
        ElementBuilder line = section.add("p").set("class", "role");
        if (person.role() != null) {
            line.inline(person.role());
        }
        if (person.role() != null && person.spokesperson()) {
            line.text(" · ");
        }
        if (person.spokesperson()) {
            line.inline(Label.SPOKESPERSON);
        }
    }

    private static void addPeriod(ElementBuilder section, Person person) {
        var rows = DescriptionListWriter.in(section.add("div").set("class", "details"));
        if (person.since() != null) {
            TimeWriter.add(rows.add(Label.SINCE), person.since());
        }
        if (person.until() != null) {
            TimeWriter.add(rows.add(Label.UNTIL), person.until());
        }
        rows.close();
    }
}
