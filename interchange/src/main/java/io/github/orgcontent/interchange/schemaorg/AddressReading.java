package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.organization.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where an Organization is found: its entries in registers, its web sites and its accounts. */
final class AddressReading {
    private final Place node;

    AddressReading(Place node) {
        this.node = node;
    }

    void read(Draft draft) {
        Set<JsonNode> identifiers = identifiers();
        List<Draft> accounts = accounts();
        readSameAs(identifiers, accounts);
        ObjectNode websites = websites();
        draft.nodes("identifiers", List.copyOf(identifiers))
                .set("websites", websites)
                .list("accounts", accounts);
        Set<String> sites =
                websites.valueStream().map(site -> site.asString("")).collect(Collectors.toSet());
        node.values("url").filter(url -> isOneOf(sites, url)).forEach(Place::take);
    }

    private static boolean isOneOf(Set<String> words, Place value) {
        String word = value.word();
        return word != null && words.contains(word);
    }

    private Set<JsonNode> identifiers() {
        var identifiers = new LinkedHashSet<JsonNode>();
        for (Place value : node.nodes("identifier", place -> place.isA(Types.VALUES))) {
            if (!OrganizationReading.isProperty(value, OrganizationItems.ACRONYM)) {
                Draft identifier = new Draft()
                        .set("scheme", Leaves.code(value.as(Types.VALUES), "propertyID"))
                        .set("value", Leaves.code(value, "value"));
                if (!identifiers.add(identifier.json())) {
                    value.lose("it is there already");
                }
            }
        }
        addIdentifier(identifiers, "lei", Leaves.code(node, "leiCode"));
        addIdentifier(identifiers, "duns", Leaves.code(node, "duns"));
        return identifiers;
    }

    private static void addIdentifier(Set<JsonNode> identifiers, String scheme, @Nullable String value) {
        if (value != null) {
            identifiers.add(
                    new Draft().set("scheme", scheme).set("value", value).json());
        }
    }

    private List<Draft> accounts() {
        var accounts = new ArrayList<Draft>();
        for (Place page : node.nodes("subjectOf", place -> place.isA(Types.PROFILES))) {
            Draft account = new Draft()
                    .set("url", Leaves.address(page.as(Types.PROFILES), "url"))
                    .set("language", Leaves.language(page, "inLanguage"));
            for (Place service : page.nodes("identifier", place -> place.isA(Types.VALUES))) {
                account.set("service", Leaves.code(service.as(Types.VALUES), "propertyID"))
                        .set("handle", Leaves.code(service, "value"));
            }
            accounts.add(account);
        }
        return accounts;
    }

    private void readSameAs(Set<JsonNode> identifiers, List<Draft> accounts) {
        Set<String> known = accounts.stream()
                .map(account -> account.json().path("url").asString(""))
                .collect(Collectors.toSet());
        for (Place same : node.values("sameAs").toList()) {
            String word = same.word();
            Optional<Identifier> entry = word == null ? Optional.empty() : Registers.entry(word);
            if (word != null && known.contains(word)) {
                same.take();
            } else if (entry.isPresent()) {
                same.take();
                addIdentifier(identifiers, entry.get().scheme(), entry.get().value());
            } else {
                same.lose("which service or register it belongs to is not told");
            }
        }
    }

    private ObjectNode websites() {
        ObjectNode websites = JsonNodeFactory.instance.objectNode();
        for (Place site : node.nodes("subjectOf", place -> place.isA(Types.SITES))) {
            String language = Leaves.language(site, "inLanguage");
            String url =
                    language == null || websites.has(language) ? null : Leaves.address(site.as(Types.SITES), "url");
            if (language != null && url != null) {
                websites.put(language, url);
            }
        }
        for (Place url : node.values("url").toList()) {
            String language = url.language() == null ? "" : url.language().toString();
            String word = url.word();
            if (websites.isEmpty() && !language.isEmpty() && word != null && Leaves.address(word) != null) {
                websites.put(language, word);
            }
        }
        return websites;
    }
}
