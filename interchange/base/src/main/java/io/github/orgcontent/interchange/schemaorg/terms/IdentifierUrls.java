package io.github.orgcontent.interchange.schemaorg.terms;

import io.github.orgcontent.organization.Identifier;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The addresses that registers of organizations give to their entries. */
public final class IdentifierUrls {
    private static final Map<String, String> ADDRESSES = new TreeMap<>(Map.of(
            "gnd", "https://d-nb.info/gnd/",
            "isni", "https://isni.org/isni/",
            "ror", "https://ror.org/",
            "viaf", "https://viaf.org/viaf/",
            "wikidata", "http://www.wikidata.org/entity/"));

    private IdentifierUrls() {}

    /** The address of an entry, where the register gives any. */
    public static Stream<String> address(Identifier identifier) {
        return Optional.ofNullable(ADDRESSES.get(identifier.scheme()))
                .map(register -> register + identifier.value())
                .stream();
    }

    /** The entry at an address, if that is one of a register. */
    public static Optional<Identifier> entry(String address) {
        return ADDRESSES.entrySet().stream()
                .filter(register -> address.startsWith(register.getValue()))
                .map(register -> new Identifier(
                        register.getKey(), address.substring(register.getValue().length())))
                .findFirst();
    }
}
