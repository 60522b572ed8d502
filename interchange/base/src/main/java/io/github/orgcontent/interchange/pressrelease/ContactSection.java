package io.github.orgcontent.interchange.pressrelease;

import io.github.orgcontent.interchange.label.DisplayNames;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.interchange.publication.ContactLinks;
import io.github.orgcontent.language.TextDirection;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.richtext.Span;
import java.util.List;
import java.util.stream.Stream;

/** Whom to ask, and how. */
record ContactSection(RenderContext reader, PressContact contact) {
    // Without it a plus sign stands on the wrong side of its number in a line from right to left.
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";

    PressReleasePart part() {
        DetailLine name = reader.line().add(contact.name()).add(contact.role()).add(contact.organization());
        List<List<Span>> lines = Stream.of(
                        contact.phones().stream().map(this::phone),
                        Stream.of(emails(), languages(), hours(), place(), zone()))
                .flatMap(all -> all)
                .filter(line -> !line.isEmpty())
                .map(DetailLine::spans)
                .toList();
        return new PressReleasePart.Entry(name.spans(), lines);
    }

    private DetailLine phone(PhoneNumber phone) {
        boolean isMarked = reader.words().language().direction() == TextDirection.RTL;
        String extension = phone.extension() == null ? null : reader.say(Label.EXTENSION) + " " + phone.extension();
        return reader.line()
                .label(phone.kind())
                .add((isMarked ? LEFT_TO_RIGHT_MARK : "") + phone.number(), ContactLinks.phone(phone))
                .add(extension);
    }

    private DetailLine emails() {
        DetailLine line = reader.line();
        if (!contact.emails().isEmpty()) {
            line.label(Label.EMAIL);
        }
        contact.emails().forEach(email -> line.add(email, ContactLinks.mail(email)));
        return line;
    }

    private DetailLine languages() {
        DetailLine line = reader.line();
        if (!contact.languages().isEmpty()) {
            line.label(Label.LANGUAGES);
        }
        contact.languages().forEach(language -> line.add(reader.language(language)));
        return line;
    }

    private DetailLine hours() {
        return reader.line().add(Label.HOURS, contact.hoursAvailable());
    }

    private DetailLine place() {
        String country = contact.country() == null ? null : DisplayNames.country(contact.country(), reader.words());
        return contact.dutyStation() == null
                ? reader.line().add(Label.COUNTRY, country)
                : reader.line().add(Label.DUTY_STATION, contact.dutyStation()).add(country);
    }

    private DetailLine zone() {
        return reader.line().add(Label.TIME_ZONE, contact.timeZone());
    }
}
