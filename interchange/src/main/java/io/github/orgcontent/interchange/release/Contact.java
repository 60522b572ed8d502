package io.github.orgcontent.interchange.release;

import io.github.orgcontent.interchange.publication.ContactLinks;
import io.github.orgcontent.interchange.words.Lands;
import io.github.orgcontent.interchange.words.Word;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.TextDirection;
import java.util.List;
import java.util.stream.Stream;

/** Whom to ask, and how. */
record Contact(Reader reader, PressContact contact) {
    // Without it a plus sign stands on the wrong side of its number in a line from right to left.
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";

    Part part() {
        Line name = reader.line().add(contact.name()).add(contact.role()).add(contact.organization());
        List<List<Span>> lines = Stream.of(
                        contact.phones().stream().map(this::phone),
                        Stream.of(emails(), languages(), hours(), place(), zone()))
                .flatMap(all -> all)
                .filter(line -> !line.isEmpty())
                .map(Line::spans)
                .toList();
        return new Part.Entry(name.spans(), lines);
    }

    private Line phone(PhoneNumber phone) {
        boolean isMarked = reader.words().language().direction() == TextDirection.RTL;
        String extension = phone.extension() == null ? null : reader.say(Word.EXTENSION) + " " + phone.extension();
        return reader.line()
                .label(phone.kind())
                .add((isMarked ? LEFT_TO_RIGHT_MARK : "") + phone.number(), ContactLinks.phone(phone))
                .add(extension);
    }

    private Line emails() {
        Line line = reader.line();
        if (!contact.emails().isEmpty()) {
            line.label(Word.EMAIL);
        }
        contact.emails().forEach(email -> line.add(email, ContactLinks.mail(email)));
        return line;
    }

    private Line languages() {
        Line line = reader.line();
        if (!contact.languages().isEmpty()) {
            line.label(Word.LANGUAGES);
        }
        contact.languages().forEach(language -> line.add(reader.language(language)));
        return line;
    }

    private Line hours() {
        return reader.line().add(Word.HOURS, contact.hours());
    }

    private Line place() {
        String country = contact.country() == null ? null : Lands.country(contact.country(), reader.words());
        return contact.dutyStation() == null
                ? reader.line().add(Word.COUNTRY, country)
                : reader.line().add(Word.DUTY_STATION, contact.dutyStation()).add(country);
    }

    private Line zone() {
        return reader.line().add(Word.TIME_ZONE, contact.timeZone());
    }
}
