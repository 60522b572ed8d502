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
import org.jspecify.annotations.Nullable;

/** Renders press contacts. */
record ContactSection(RenderContext context, PressContact contact) {
    // Without it, the plus sign is on the wrong side, and groups of digits are in reverse order, in a right-to-left
    // line.
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";

    PressReleasePart part() {
        DetailLine name = context.line().add(contact.name()).add(contact.role()).add(contact.organization());
        List<List<Span>> lines = Stream.of(
                        contact.phones().stream().map(this::phone),
                        Stream.of(emails(), languages(), hours(), location(), timeZone()))
                .flatMap(all -> all)
                .filter(line -> !line.isEmpty())
                .map(DetailLine::spans)
                .toList();
        return new PressReleasePart.Entry(name.spans(), lines);
    }

    private DetailLine phone(PhoneNumber phone) {
        boolean isMarked = context.labels().language().direction() == TextDirection.RTL;
        String mark = isMarked ? LEFT_TO_RIGHT_MARK : "";
        String number = phone.number();
        DetailLine line = context.line().label(phone.kind());
        if (number != null) {
            line.add(mark + number, ContactLinks.phone(number, phone.extension()));
        } else {
            line.add(mark + phone.dialled()).add(country(phone.country()));
        }
        String extension = phone.extension() == null ? null : context.text(Label.EXTENSION) + " " + phone.extension();
        return line.add(extension);
    }

    private DetailLine emails() {
        DetailLine line = context.line();
        if (!contact.emails().isEmpty()) {
            line.label(Label.EMAIL);
        }
        contact.emails().forEach(email -> line.add(email, ContactLinks.mail(email)));
        return line;
    }

    private DetailLine languages() {
        DetailLine line = context.line();
        if (!contact.languages().isEmpty()) {
            line.label(Label.LANGUAGES);
        }
        contact.languages().forEach(language -> line.add(context.language(language)));
        return line;
    }

    private DetailLine hours() {
        return context.line().add(Label.HOURS, contact.hoursAvailable());
    }

    private DetailLine location() {
        String country = country(contact.country());
        return contact.dutyStation() == null
                ? context.line().add(Label.COUNTRY, country)
                : context.line().add(Label.DUTY_STATION, contact.dutyStation()).add(country);
    }

    private @Nullable String country(@Nullable String code) {
        return code == null ? null : DisplayNames.country(code, context.labels());
    }

    private DetailLine timeZone() {
        return context.line().add(Label.TIME_ZONE, contact.timeZone());
    }
}
