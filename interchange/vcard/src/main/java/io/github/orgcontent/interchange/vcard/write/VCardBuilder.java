package io.github.orgcontent.interchange.vcard.write;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.FormattedName;
import ezvcard.property.HasAltId;
import ezvcard.property.Kind;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.Uid;
import ezvcard.property.VCardProperty;
import io.github.orgcontent.interchange.vcard.write.VCardLanguages.Said;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A card that is being written, in some languages. */
final class VCardBuilder {
    // RFC 9554 is younger than what ez-vcard knows.
    private static final String LANGUAGE = "LANGUAGE";

    private final VCard card = new VCard(VCardVersion.V4_0);
    private final VCardLanguages speech;

    /** A card with what each has; the property LANGUAGE is that of RFC 9554 §3.3. */
    VCardBuilder(Kind kind, String uid, LocalizedText name, VCardLanguages speech) {
        this.speech = speech;
        card.setKind(kind);
        card.setUid(new Uid(uid));
        card.addProperty(new RawProperty(LANGUAGE, speech.main().toString()));
        each(FormattedName.class, FormattedName::new, name);
    }

    VCard toVCard() {
        return card;
    }

    /** A property with a text; one for each language, if there are several. */
    <P extends VCardProperty & HasAltId> void each(
            Class<P> type, Function<String, P> property, @Nullable LocalizedText text) {
        if (text != null) {
            each(type, property, text.toMap());
        }
    }

    /** A property with a value; one for each language, if there are several, which share an ALTID (RFC 6350 §5.4). */
    <P extends VCardProperty & HasAltId, T> void each(
            Class<P> type, Function<T, P> property, Map<LanguageTag, T> values) {
        var properties = new ArrayList<P>();
        if (!values.isEmpty()) {
            for (Said<T> said : speech.of(values)) {
                properties.add(in(said.tag(), property.apply(said.value())));
            }
        }
        if (properties.size() > 1) {
            card.addPropertyAlt(type, properties);
        } else {
            properties.forEach(card::addProperty);
        }
    }

    /** A property in the one form that it has. */
    void add(VCardProperty property) {
        card.addProperty(property);
    }

    /** ORG, with the unit in the languages that name both. */
    void organization(LocalizedText name, @Nullable LocalizedText unit) {
        var names = new TreeMap<LanguageTag, List<String>>();
        name.toMap().forEach((tag, text) -> names.put(tag, withUnit(text, unit, tag)));
        each(Organization.class, VCardBuilder::organization, names);
    }

    private static List<String> withUnit(String name, @Nullable LocalizedText unit, LanguageTag tag) {
        return unit == null
                ? List.of(name)
                : unit.in(tag).map(text -> List.of(name, text)).orElse(List.of(name));
    }

    private static Organization organization(List<String> names) {
        var organization = new Organization();
        organization.getValues().addAll(names);
        return organization;
    }

    private static <P extends VCardProperty> P in(@Nullable String tag, P property) {
        if (tag != null) {
            property.setParameter(VCardParameters.LANGUAGE, tag);
        }
        return property;
    }
}
