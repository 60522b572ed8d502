package io.github.orgcontent.interchange.release;

import io.github.orgcontent.interchange.publication.ContactLinks;
import io.github.orgcontent.interchange.publication.Wording;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.news.Correction;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.news.Rights;
import io.github.orgcontent.news.Speaker;
import io.github.orgcontent.organization.KeyFigure;
import io.github.orgcontent.organization.Link;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.organization.Qualifier;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.Localized;
import java.util.List;
import java.util.Locale;

/** Lines for what is no running text. */
final class Details {
    private final Wording wording;

    Details(Wording wording) {
        this.wording = wording;
    }

    Line line() {
        return new Line(wording);
    }

    /** Who said it; for a translation also in which language. */
    List<Span> attribution(Quote quote) {
        Speaker speaker = quote.speaker();
        Localized<String> words = wording.of(quote.text());
        boolean isTranslation = !words.language().equals(quote.originalLanguage());
        return line().add(speaker.name())
                .add(speaker.role())
                .add(speaker.organization())
                .add(quote.saidOn())
                .link(quote.source())
                .link(speaker.url())
                .add("originalLanguage", isTranslation ? quote.originalLanguage() : null)
                .spans();
    }

    List<Span> keyFigure(KeyFigure figure) {
        String unit = figure.unit() == null ? "" : " " + Line.say(figure.unit(), wording);
        return line().name(Line.say(figure.label(), wording))
                .add(sign(figure.qualifier()) + figure.value() + unit)
                .add(figure.asOf())
                .link(figure.source())
                .spans();
    }

    // Signs that all languages have.
    private static String sign(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case ABOUT -> "\u2248 ";
            case OVER -> "\u2265 ";
            case UNDER -> "\u2264 ";
        };
    }

    List<Span> correction(Correction correction) {
        return line().name(code(correction.kind()))
                .add(correction.on())
                .add(correction.text())
                .spans();
    }

    List<Span> contact(PressContact contact) {
        Line line = line().add(contact.name())
                .add(contact.role())
                .add(contact.organization())
                .add(contact.dutyStation())
                .add(contact.country())
                .add(contact.timeZone())
                .add(contact.hours());
        contact.languages().forEach(line::add);
        contact.emails().forEach(email -> line.add(email, ContactLinks.mail(email)));
        contact.phones().forEach(phone -> line.add(phone(phone), ContactLinks.phone(phone)));
        return line.spans();
    }

    private static String phone(PhoneNumber phone) {
        String kind = phone.kind() == PhoneKind.VOICE ? "" : " " + code(phone.kind());
        return phone.number() + (phone.extension() == null ? "" : "-" + phone.extension()) + kind;
    }

    List<Span> attachment(Document document) {
        return line().add(Line.say(document.title(), wording), document.url())
                .add(document.language())
                .add(document.mediaType())
                .add("byteSize", document.byteSize())
                .add(document.credit())
                .link("licence", document.licence())
                .add("sha256", document.sha256())
                .spans();
    }

    List<Span> link(Link link) {
        return line().add(Line.say(link.label(), wording), link.url()).spans();
    }

    List<Span> rights(Rights rights) {
        return line().add(rights.holder())
                .add(rights.notice())
                .link("licence", rights.licence())
                .spans();
    }

    /** The term of the model for one of its constants. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
