package io.github.orgcontent.benchmarks.documents;

import io.github.orgcontent.organization.Person;
import io.github.orgcontent.organization.PersonBuilder;
import io.github.orgcontent.value.PartialDate;

/** Generates people of the organization, who are the speakers of quotes. */
final class PersonGenerator {
    /** The number of different people. */
    static final int PEOPLE = 5;

    private PersonGenerator() {}

    /** Returns the identifier of a person; the same one for the same number. */
    static String id(int number) {
        return "person-" + number % PEOPLE;
    }

    static Person person(LocalizedTextGenerator texts, int number) {
        return PersonBuilder.builder()
                .id(id(number))
                .name(texts.text(generator -> generator.person(number)))
                .role(texts.text(generator -> generator.role(number)))
                .since(PartialDate.of(2015 + number))
                .spokesperson(number == 0)
                .url(SampleUrls.shared("people", number))
                .build();
    }
}
