package io.github.orgcontent.interchange.vcard.write;

import ezvcard.property.Address;
import io.github.orgcontent.interchange.label.DisplayNames;
import io.github.orgcontent.interchange.label.Labels;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.organization.PostalAddress;
import io.github.orgcontent.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The components of ADR (RFC 6350 §6.3.1), and the country code in the parameter CC (RFC 8605 §3.1). In 3.0, which has no
 * parameter for it, the country is a component with its name.
 */
record VCardAddress(
        List<LocalizedText> lines,
        @Nullable LocalizedText locality,
        @Nullable LocalizedText region,
        @Nullable String postalCode,
        @Nullable String country) {
    private static final String COUNTRY_CODE = "CC";

    static VCardAddress of(PostalAddress address) {
        return new VCardAddress(
                address.lines(), address.locality(), address.region(), address.postalCode(), address.country());
    }

    /** An address of city and country only, both optional. */
    static VCardAddress of(@Nullable LocalizedText city, @Nullable String country) {
        return new VCardAddress(List.of(), city, null, null, country);
    }

    boolean isEmpty() {
        return texts().isEmpty() && postalCode == null && country == null;
    }

    /** Adds ADR to a card. */
    void addTo(VCardBuilder card, VCardLanguages languages) {
        if (texts().isEmpty() && !isEmpty()) {
            card.add(in(null, card, languages));
        }
        card.each(Address.class, tag -> in(tag, card, languages), tags(languages));
    }

    /** Pointers, from the address, to the texts that do not exist in its single language. */
    List<String> missing(VCardLanguages languages) {
        if (!languages.isSingle() || texts().isEmpty()) {
            return List.of();
        }
        LanguageTag selected = languages.of(tags(languages)).get(0).value();
        return texts().entrySet().stream()
                .filter(text -> text.getValue().in(selected).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    // A whole address is in one language: preferably one that all its texts have.
    private SortedMap<LanguageTag, LanguageTag> tags(VCardLanguages languages) {
        var tags = new TreeMap<LanguageTag, LanguageTag>();
        texts().values().forEach(text -> text.languages().forEach(tag -> tags.put(tag, tag)));
        var common = new TreeMap<>(tags);
        texts().values().forEach(text -> common.keySet().retainAll(text.languages()));
        return languages.isSingle() && !common.isEmpty() ? common : tags;
    }

    private SortedMap<String, LocalizedText> texts() {
        var texts = new TreeMap<String, LocalizedText>();
        for (int i = 0; i < lines.size(); i++) {
            texts.put("/lines/" + i, lines.get(i));
        }
        if (locality != null) {
            texts.put("/locality", locality);
        }
        if (region != null) {
            texts.put("/region", region);
        }
        return texts;
    }

    private Address in(@Nullable LanguageTag tag, VCardBuilder card, VCardLanguages languages) {
        var address = new Address();
        lines.forEach(
                line -> address.getStreetAddresses().addAll(text(line, tag).toList()));
        text(locality, tag).forEach(address::setLocality);
        text(region, tag).forEach(address::setRegion);
        if (postalCode != null) {
            address.setPostalCode(postalCode);
        }
        if (country != null && card.isVersion3()) {
            Labels labels = Labels.in(Objects.requireNonNullElse(tag, languages.main()));
            address.setCountry(DisplayNames.country(country, labels));
        } else if (country != null) {
            address.setParameter(COUNTRY_CODE, country);
        }
        return address;
    }

    private static Stream<String> text(@Nullable LocalizedText text, @Nullable LanguageTag tag) {
        return text == null || tag == null ? Stream.empty() : text.in(tag).stream();
    }
}
