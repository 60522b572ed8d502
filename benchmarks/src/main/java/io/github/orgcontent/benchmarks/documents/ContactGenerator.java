package io.github.orgcontent.benchmarks.documents;

import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.news.PressContactBuilder;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.text.LocalizedText;
import java.util.List;

/** Generates press contacts. */
final class ContactGenerator {
    /** The number of different contacts. */
    static final int PEOPLE = 5;

    private static final PhoneNumber DESK = new PhoneNumber("+49305550100", null, null, PhoneKind.VOICE, null);

    /** A short number, which only works within the country. */
    private static final PhoneNumber HOTLINE = new PhoneNumber(null, "116 000", "DE", PhoneKind.VOICE, null);

    private final LocalizedTextGenerator texts;
    private final ArticleShape shape;

    ContactGenerator(LocalizedTextGenerator texts, ArticleShape shape) {
        this.texts = texts;
        this.shape = shape;
    }

    /** Returns a contact; the same one for the same number. */
    PressContact contact(int number) {
        int person = number % PEOPLE;
        boolean detailed = shape.sections() > 1;
        return PressContactBuilder.builder()
                .id("press-" + person)
                .name(texts.text(generator -> generator.person(person)))
                .role(texts.text(generator -> generator.role(person)))
                .dutyStation(detailed ? dutyStation(person) : null)
                .country("DE")
                .timeZone("Europe/Berlin")
                .emails(List.of("press-" + person + "@example.org"))
                .phones(detailed ? List.of(DESK, mobile(person), HOTLINE) : List.of(DESK))
                .languages(detailed ? texts.languages() : List.of())
                .build();
    }

    private LocalizedText dutyStation(int person) {
        return texts.text(generator -> generator.place(person));
    }

    private static PhoneNumber mobile(int person) {
        return new PhoneNumber("+49170555010" + person, null, null, PhoneKind.MOBILE, null);
    }
}
