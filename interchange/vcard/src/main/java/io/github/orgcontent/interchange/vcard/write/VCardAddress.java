package io.github.orgcontent.interchange.vcard.write;

import ezvcard.property.Address;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.organization.PostalAddress;
import io.github.orgcontent.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What ADR has components for (RFC 6350 §6.3.1); the country by its code in the parameter CC (RFC 8605 §3.1). */
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

    /** As much of a place as the city and the country, or nothing. */
    static VCardAddress of(@Nullable LocalizedText city, @Nullable String country) {
        return new VCardAddress(List.of(), city, null, null, country);
    }

    boolean isNowhere() {
        return texts().isEmpty() && postalCode == null && country == null;
    }

    /** ADR, in the languages that the speech takes. */
    void addTo(VCardBuilder card, VCardLanguages speech) {
        if (texts().isEmpty() && !isNowhere()) {
            card.add(in(null));
        }
        card.each(Address.class, this::in, tags(speech));
    }

    /** What of the address is not there in the one language that the speech takes it in, as steps below it. */
    List<String> missing(VCardLanguages speech) {
        if (!speech.isInOne() || texts().isEmpty()) {
            return List.of();
        }
        LanguageTag taken = speech.of(tags(speech)).get(0).value();
        return texts().entrySet().stream()
                .filter(text -> text.getValue().in(taken).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    // One language for a whole address: if there are some that name all parts, it is one of them.
    private SortedMap<LanguageTag, LanguageTag> tags(VCardLanguages speech) {
        var tags = new TreeMap<LanguageTag, LanguageTag>();
        texts().values().forEach(text -> text.languages().forEach(tag -> tags.put(tag, tag)));
        var whole = new TreeMap<>(tags);
        texts().values().forEach(text -> whole.keySet().retainAll(text.languages()));
        return speech.isInOne() && !whole.isEmpty() ? whole : tags;
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

    private Address in(@Nullable LanguageTag tag) {
        var address = new Address();
        lines.forEach(
                line -> address.getStreetAddresses().addAll(words(line, tag).toList()));
        words(locality, tag).forEach(address::setLocality);
        words(region, tag).forEach(address::setRegion);
        if (postalCode != null) {
            address.setPostalCode(postalCode);
        }
        if (country != null) {
            address.setParameter(COUNTRY_CODE, country);
        }
        return address;
    }

    private static Stream<String> words(@Nullable LocalizedText text, @Nullable LanguageTag tag) {
        return text == null || tag == null ? Stream.empty() : text.in(tag).stream();
    }
}
