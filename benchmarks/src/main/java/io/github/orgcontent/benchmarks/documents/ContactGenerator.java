package io.github.orgcontent.benchmarks.documents;

import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.news.PressContactBuilder;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.text.LocalizedText;
import java.util.List;

/** Whom the press may ask. */
final class ContactGenerator {
    private static final PhoneNumber DESK = new PhoneNumber("+49305550100", PhoneKind.VOICE, null);
    private static final PhoneNumber ON_THE_WAY = new PhoneNumber("+491705550101", PhoneKind.MOBILE, null);

    private final Voices voices;
    private final Shape shape;

    ContactGenerator(Voices voices, Shape shape) {
        this.voices = voices;
        this.shape = shape;
    }

    PressContact contact(int number) {
        boolean detailed = shape.sections() > 1;
        return PressContactBuilder.builder()
                .id("press-desk")
                .name(voices.text(prose -> prose.person(number)))
                .role(voices.text(prose -> prose.role(number)))
                .dutyStation(detailed ? dutyStation(number) : null)
                .country("DE")
                .timeZone("Europe/Berlin")
                .emails(List.of("press@example.org"))
                .phones(detailed ? List.of(DESK, ON_THE_WAY) : List.of(DESK))
                .languages(detailed ? voices.languages() : List.of())
                .build();
    }

    private LocalizedText dutyStation(int number) {
        return voices.text(prose -> prose.place(number));
    }
}
