package io.github.orgcontent.interchange.schemaorg.terms;

import io.github.orgcontent.organization.Identifier;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The web addresses of identifiers in registers of organizations. */
public final class IdentifierUrls {
    private static final Map<String, String> ADDRESSES = new TreeMap<>(Map.of(
            "gnd", "https://d-nb.info/gnd/",
            "isni", "https://isni.org/isni/",
            "ror", "https://ror.org/",
            "viaf", "https://viaf.org/viaf/",
            "wikidata", "http://www.wikidata.org/entity/"));

    private IdentifierUrls() {}

    /** The address of an identifier; empty if its register has none. */
    public static Stream<String> address(Identifier identifier) {
        return Optional.ofNullable(ADDRESSES.get(identifier.scheme()))
                .map(register -> register + identifier.value())
                .stream();
    }

    /** The identifier with an address; empty if the address is not of a register. */
    public static Optional<Identifier> identifier(String address) {
        return ADDRESSES.entrySet().stream()
                .filter(register -> address.startsWith(register.getValue()))
                .map(register -> new Identifier(
                        register.getKey(), address.substring(register.getValue().length())))
                .findFirst();
    }
}
