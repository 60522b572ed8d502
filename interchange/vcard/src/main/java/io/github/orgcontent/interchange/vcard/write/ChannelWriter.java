package io.github.orgcontent.interchange.vcard.write;

import ezvcard.parameter.ImageType;
import ezvcard.parameter.TelephoneType;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Email;
import ezvcard.property.ImageProperty;
import ezvcard.property.Impp;
import ezvcard.property.Language;
import ezvcard.property.Logo;
import ezvcard.property.Photo;
import ezvcard.property.RawProperty;
import ezvcard.property.Telephone;
import ezvcard.property.Timezone;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import ezvcard.util.TelUri;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.organization.Account;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.PhoneNumber;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes channels of communication, accounts, languages, logos and portraits, which do not depend on the language of a card. */
final class ChannelWriter {
    private static final String SOCIAL_PROFILE = "SOCIALPROFILE";
    private static final String SERVICE_TYPE = "SERVICE-TYPE";
    private static final String USERNAME = "USERNAME";
    private static final String WHATSAPP = "WhatsApp";
    private static final String EXTENSION = " ext. ";

    private ChannelWriter() {}

    static void addTo(VCardBuilder card, List<PhoneNumber> phones, List<String> emails, @Nullable String timeZone) {
        phones.forEach(phone -> card.add(card.isVersion3() ? text(phone) : phone(phone)));
        emails.forEach(email -> card.add(new Email(email)));
        if (timeZone != null) {
            card.add(new Timezone(timeZone));
        }
    }

    /** Adds LANG, in order of preference (RFC 6350 §6.4.4); the model has at most 100 languages, the maximum of PREF. */
    static void addTo(VCardBuilder card, List<LanguageTag> languages) {
        for (int i = 0; i < languages.size(); i++) {
            var language = new Language(languages.get(i).toString());
            language.setPref(i + 1);
            card.add(language);
        }
    }

    private static VCardProperty phone(PhoneNumber phone) {
        if (phone.number() == null) {
            return text(phone);
        }
        TelUri.Builder uri = new TelUri.Builder(phone.number());
        if (phone.extension() != null) {
            uri.extension(phone.extension());
        }
        return phone.kind() == PhoneKind.WHATSAPP ? message(uri.build()) : call(uri.build(), phone.kind());
    }

    private static Telephone call(TelUri uri, PhoneKind kind) {
        var telephone = new Telephone(uri);
        telephone.getTypes().add(type(kind));
        return telephone;
    }

    // A number without an international form is a text, because a URI needs the country calling code (RFC 3966
    // §5.1.5). In 3.0 every number is a text, because phones that read 3.0 do not dial URIs.
    private static Telephone text(PhoneNumber phone) {
        String number = Objects.requireNonNullElse(phone.number(), phone.dialled());
        String extension = phone.extension() == null ? "" : EXTENSION + phone.extension();
        var telephone = new Telephone(number + extension);
        telephone.getTypes().add(type(phone.kind()));
        return telephone;
    }

    private static TelephoneType type(PhoneKind kind) {
        return switch (kind) {
            case VOICE, WHATSAPP -> TelephoneType.VOICE;
            case MOBILE -> TelephoneType.CELL;
            case FAX -> TelephoneType.FAX;
        };
    }

    // TEL has no type for it; RFC 9554 §4.9 has IMPP with the name of the service.
    private static Impp message(TelUri uri) {
        var message = new Impp(uri.toString());
        message.setParameter(SERVICE_TYPE, WHATSAPP);
        return message;
    }

    /** Adds SOCIALPROFILE (RFC 9554 §3.5); in 3.0 URL. */
    static void addTo(VCardBuilder card, Account account) {
        if (card.isVersion3()) {
            card.add(new Url(account.url().toString()));
            return;
        }
        var profile = new RawProperty(SOCIAL_PROFILE, account.url().toString());
        profile.setParameter(SERVICE_TYPE, account.service());
        if (account.handle() != null) {
            profile.setParameter(USERNAME, account.handle());
        }
        if (account.language() != null) {
            profile.setParameter(VCardParameters.LANGUAGE, account.language().toString());
        }
        card.add(profile);
    }

    /** Adds LOGO (RFC 6350 §6.6.3). */
    static void addTo(VCardBuilder card, Image logo) {
        add(card, new Logo(logo.url().toString(), null), logo.mediaType());
    }

    /** Adds PHOTO (RFC 6350 §6.2.4). */
    static void addPhotoTo(VCardBuilder card, Image portrait) {
        add(card, new Photo(portrait.url().toString(), null), portrait.mediaType());
    }

    private static void add(VCardBuilder card, ImageProperty property, @Nullable String mediaType) {
        if (mediaType != null && !card.isVersion3()) {
            property.setContentType(ImageType.get(null, mediaType, null));
            property.setParameter(VCardParameters.MEDIATYPE, mediaType);
        }
        card.add(property);
    }
}
