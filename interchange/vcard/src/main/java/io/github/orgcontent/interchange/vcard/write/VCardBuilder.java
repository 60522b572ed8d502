package io.github.orgcontent.interchange.vcard.write;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.FormattedName;
import ezvcard.property.HasAltId;
import ezvcard.property.Kind;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import io.github.orgcontent.interchange.vcard.write.VCardLanguages.TaggedValue;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds a card in one or several languages. */
final class VCardBuilder {
    // ez-vcard does not support RFC 9554.
    private static final String LANGUAGE = "LANGUAGE";

    private final VCard card;
    private final VCardLanguages languages;

    /** Begins a card with its required properties and N; LANGUAGE is the property of RFC 9554 §3.3. */
    VCardBuilder(Kind kind, String uid, LocalizedText name, VCardLanguages languages) {
        this.card = new VCard(languages.version());
        this.languages = languages;
        add(kind);
        add(new Uid(uid));
        if (!isVersion3()) {
            card.addProperty(new RawProperty(LANGUAGE, languages.main().toString()));
        }
        each(FormattedName.class, FormattedName::new, name);
        each(StructuredName.class, VCardBuilder::undivided, name);
    }

    /** Whether the card has the version 3.0 (RFC 2426), which has fewer properties and parameters. */
    boolean isVersion3() {
        return languages.version() == VCardVersion.V3_0;
    }

    // The model does not divide a name into parts; programs sort by the first component.
    private static StructuredName undivided(String name) {
        var structured = new StructuredName();
        structured.setFamily(name);
        return structured;
    }

    VCard toVCard() {
        return card;
    }

    /** Adds a property with a text; one for each language. */
    <P extends VCardProperty & HasAltId> void each(
            Class<P> type, Function<String, P> property, @Nullable LocalizedText text) {
        if (text != null) {
            each(type, property, text.toMap());
        }
    }

    /** Adds a property with a value; one for each language, with a common ALTID (RFC 6350 §5.4). */
    <P extends VCardProperty & HasAltId, T> void each(
            Class<P> type, Function<T, P> property, Map<LanguageTag, T> values) {
        var properties = new ArrayList<P>();
        if (!values.isEmpty()) {
            for (TaggedValue<T> value : languages.of(values)) {
                properties.add(in(value.tag(), property.apply(value.value())));
            }
        }
        if (properties.size() > 1) {
            card.addPropertyAlt(type, properties);
        } else {
            properties.forEach(card::addProperty);
        }
    }

    /** Adds a property without a language, if the version of the card has it. */
    void add(VCardProperty property) {
        if (property.isSupportedBy(languages.version())) {
            card.addProperty(property);
        }
    }

    /** Adds ORG, with the unit in the languages that both names have. */
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

    // In 3.0 only texts have a language (RFC 2426 §3.6.8).
    private <P extends VCardProperty> P in(@Nullable String tag, P property) {
        if (tag != null && !(isVersion3() && property instanceof Url)) {
            property.setParameter(VCardParameters.LANGUAGE, tag);
        }
        return property;
    }
}
