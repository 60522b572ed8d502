package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.StringFormats;
import io.github.orgcontent.interchange.jsonimport.ImportedPhone;
import io.github.orgcontent.interchange.jsonimport.JsonCursor;
import io.github.orgcontent.interchange.jsonimport.ScalarFormat;
import io.github.orgcontent.interchange.jsonimport.ScalarFormats;
import io.github.orgcontent.interchange.ninjs.terms.NinjsTerms;
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
    List<PressContact> read(List<JsonCursor> sources) {
        return sources.stream()
                .filter(source -> source.has("role", NinjsTerms.CONTACT)
                        && source.string("literal")
                                .filter(id -> StringFormats.fits(Id.class, id))
                                .isPresent())
                .map(this::contact)
                .toList();
    }

    private PressContact contact(JsonCursor source) {
        source.child("role").consume();
        source.child("literal").consume();
        var contact = PressContactBuilder.builder()
                .id(source.string("literal").orElse(""))
                .name(texts.text(source.child("name")));
        var emails = new ArrayList<String>();
        var phones = new ArrayList<PhoneNumber>();
        for (JsonCursor channel : source.elements("contactInfo")) {
            email(channel).ifPresent(emails::add);
            phone(channel).ifPresent(phones::add);
            if (channel.has("type", NinjsTerms.DUTY_STATION)) {
                readDutyStation(channel, contact);
            }
        }
        return contact.emails(emails).phones(phones).build();
    }

    private static Optional<String> email(JsonCursor channel) {
        return channel.has("type", NinjsTerms.EMAIL) ? value(channel, ScalarFormats.EMAIL) : Optional.empty();
    }

    private static Optional<PhoneNumber> phone(JsonCursor channel) {
        Optional<PhoneKind> kind = channel.string("type").flatMap(ContactReader::kind);
        String country = channel.string("role")
                .filter(role -> role.startsWith(NinjsTerms.DIALLED_IN))
                .flatMap(role -> ScalarFormats.COUNTRY
                        .parse(role.substring(NinjsTerms.DIALLED_IN.length()))
                        .value())
                .orElse(null);
        return kind.flatMap(
                found -> value(channel, ScalarFormats.phone(country)).map(phone -> phone(channel, phone, found)));
    }

    private static PhoneNumber phone(JsonCursor channel, ImportedPhone phone, PhoneKind kind) {
        if (phone.isDialled()) {
            channel.child("role").consume();
        }
        return new PhoneNumber(phone.number(), phone.dialled(), phone.country(), kind, phone.extension());
    }

    private static <T> Optional<T> value(JsonCursor channel, ScalarFormat<T> format) {
        Optional<T> value = channel.child("value").read(format);
        value.ifPresent(found -> channel.child("type").consume());
        return value;
    }

    private static Optional<PhoneKind> kind(String type) {
        return WireName.parse(PhoneKind.class, type);
    }

    private void readDutyStation(JsonCursor channel, PressContactBuilder contact) {
        JsonCursor address = channel.child("address");
        channel.child("type").consume();
        contact.dutyStation(texts.text(address.child("locality")));
        address.child("country").read(ScalarFormats.COUNTRY).ifPresent(contact::country);
    }
}
