package io.github.orgcontent.benchmarks.documents;

import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.news.PressContactBuilder;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.text.LocalizedText;
import java.util.List;

/** Whom the press may ask. */
final class ContactGenerator {
    /** How many people there are to ask. */
    static final int PEOPLE = 5;

    private static final PhoneNumber DESK = new PhoneNumber("+49305550100", PhoneKind.VOICE, null);

    private final Voices voices;
    private final Shape shape;

    ContactGenerator(Voices voices, Shape shape) {
        this.voices = voices;
        this.shape = shape;
    }

    /** One of them, who is the same for the same number. */
    PressContact contact(int number) {
        int person = number % PEOPLE;
        boolean detailed = shape.sections() > 1;
        return PressContactBuilder.builder()
                .id("press-" + person)
                .name(voices.text(prose -> prose.person(person)))
                .role(voices.text(prose -> prose.role(person)))
                .dutyStation(detailed ? dutyStation(person) : null)
                .country("DE")
                .timeZone("Europe/Berlin")
                .emails(List.of("press-" + person + "@example.org"))
                .phones(detailed ? List.of(DESK, mobile(person)) : List.of(DESK))
                .languages(detailed ? voices.languages() : List.of())
                .build();
    }

    private LocalizedText dutyStation(int person) {
        return voices.text(prose -> prose.place(person));
    }

    private static PhoneNumber mobile(int person) {
        return new PhoneNumber("+49170555010" + person, PhoneKind.MOBILE, null);
    }
}
