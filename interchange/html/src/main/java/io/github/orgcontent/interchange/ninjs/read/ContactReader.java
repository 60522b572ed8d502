package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.constraint.CountryCode;
import io.github.orgcontent.constraint.E164;
import io.github.orgcontent.constraint.EmailAddress;
import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.PhoneExtension;
import io.github.orgcontent.constraint.StringFormats;
import io.github.orgcontent.interchange.ninjs.terms.NinjsTerms;
import io.github.orgcontent.interchange.ninjs.write.InfoSourceWriter;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.news.PressContactBuilder;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.value.WireName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the press contacts of an item. */
record ContactReader(TextReader texts) {
    List<PressContact> read(List<NinjsNode> sources) {
        return sources.stream()
                .filter(source -> source.is("role", NinjsTerms.CONTACT)
                        && source.string("literal")
                                .filter(id -> StringFormats.fits(Id.class, id))
                                .isPresent())
                .map(this::contact)
                .toList();
    }

    private PressContact contact(NinjsNode source) {
        source.in("role").take();
        source.in("literal").take();
        var contact = PressContactBuilder.builder().id(source.string("literal").orElse(""));
        var name = texts.text(source.in("name"));
        if (name != null) {
            contact.name(name);
        }
        var emails = new ArrayList<String>();
        var phones = new ArrayList<PhoneNumber>();
        for (NinjsNode way : source.items("contactInfo")) {
            email(way).ifPresent(emails::add);
            phone(way).ifPresent(phones::add);
            if (way.is("type", NinjsTerms.DUTY_STATION)) {
                readDutyStation(way, contact);
            }
        }
        return contact.emails(emails).phones(phones).build();
    }

    private static Optional<String> email(NinjsNode way) {
        Optional<String> email = way.string("value")
                .filter(value -> way.is("type", NinjsTerms.EMAIL) && StringFormats.fits(EmailAddress.class, value));
        email.ifPresent(value -> takeWay(way));
        return email;
    }

    private static Optional<PhoneNumber> phone(NinjsNode way) {
        Optional<PhoneKind> kind = way.string("type").flatMap(ContactReader::kind);
        Optional<PhoneNumber> phone = kind.flatMap(found -> way.string("value").flatMap(value -> phone(found, value)));
        phone.ifPresent(value -> takeWay(way));
        return phone;
    }

    private static Optional<PhoneNumber> phone(PhoneKind kind, String value) {
        int at = value.indexOf(InfoSourceWriter.EXTENSION);
        String number = at < 0 ? value : value.substring(0, at);
        String extension = at < 0 ? null : value.substring(at + InfoSourceWriter.EXTENSION.length());
        return StringFormats.fits(E164.class, number)
                        && (extension == null || StringFormats.fits(PhoneExtension.class, extension))
                ? Optional.of(new PhoneNumber(number, kind, extension))
                : Optional.empty();
    }

    private static Optional<PhoneKind> kind(String type) {
        return WireName.parse(PhoneKind.class, type);
    }

    private static void takeWay(NinjsNode way) {
        way.in("type").take();
        way.in("value").take();
    }

    private void readDutyStation(NinjsNode way, PressContactBuilder contact) {
        NinjsNode address = way.in("address");
        way.in("type").take();
        contact.dutyStation(texts.text(address.in("locality")));
        address.string("country")
                .filter(code -> StringFormats.fits(CountryCode.class, code))
                .ifPresent(code -> {
                    address.in("country").take();
                    contact.country(code);
                });
    }
}
