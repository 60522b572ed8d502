package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.IdentifierUrls;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import io.github.orgcontent.interchange.schemaorg.write.OrganizationNodeWriter;
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
final class OrganizationUrlReader {
    private final JsonLdValue node;

    OrganizationUrlReader(JsonLdValue node) {
        this.node = node;
    }

    void read(RecordJson draft) {
        Set<JsonNode> identifiers = identifiers();
        List<RecordJson> accounts = accounts();
        readSameAs(identifiers, accounts);
        ObjectNode websites = websites();
        draft.nodes("identifiers", List.copyOf(identifiers))
                .set("websites", websites)
                .list("accounts", accounts);
        Set<String> sites =
                websites.valueStream().map(site -> site.asString("")).collect(Collectors.toSet());
        node.values("url").filter(url -> isOneOf(sites, url)).forEach(JsonLdValue::take);
    }

    private static boolean isOneOf(Set<String> words, JsonLdValue value) {
        String word = value.word();
        return word != null && words.contains(word);
    }

    private Set<JsonNode> identifiers() {
        var identifiers = new LinkedHashSet<JsonNode>();
        for (JsonLdValue value : node.nodes("identifier", place -> place.isA(SchemaOrgTypes.VALUES))) {
            if (!OrganizationNodeReader.isProperty(value, OrganizationNodeWriter.ACRONYM)) {
                RecordJson identifier = new RecordJson()
                        .set("scheme", ScalarReader.code(value.as(SchemaOrgTypes.VALUES), "propertyID"))
                        .set("value", ScalarReader.code(value, "value"));
                if (!identifiers.add(identifier.json())) {
                    value.lose("it is there already");
                }
            }
        }
        addIdentifier(identifiers, "lei", ScalarReader.code(node, "leiCode"));
        addIdentifier(identifiers, "duns", ScalarReader.code(node, "duns"));
        return identifiers;
    }

    private static void addIdentifier(Set<JsonNode> identifiers, String scheme, @Nullable String value) {
        if (value != null) {
            identifiers.add(
                    new RecordJson().set("scheme", scheme).set("value", value).json());
        }
    }

    private List<RecordJson> accounts() {
        var accounts = new ArrayList<RecordJson>();
        for (JsonLdValue page : node.nodes("subjectOf", place -> place.isA(SchemaOrgTypes.PROFILES))) {
            RecordJson account = new RecordJson()
                    .set("url", ScalarReader.address(page.as(SchemaOrgTypes.PROFILES), "url"))
                    .set("language", ScalarReader.language(page, "inLanguage"));
            for (JsonLdValue service : page.nodes("identifier", place -> place.isA(SchemaOrgTypes.VALUES))) {
                account.set("service", ScalarReader.code(service.as(SchemaOrgTypes.VALUES), "propertyID"))
                        .set("handle", ScalarReader.code(service, "value"));
            }
            accounts.add(account);
        }
        return accounts;
    }

    private void readSameAs(Set<JsonNode> identifiers, List<RecordJson> accounts) {
        Set<String> known = accounts.stream()
                .map(account -> account.json().path("url").asString(""))
                .collect(Collectors.toSet());
        for (JsonLdValue same : node.values("sameAs").toList()) {
            String word = same.word();
            Optional<Identifier> entry = word == null ? Optional.empty() : IdentifierUrls.entry(word);
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
        for (JsonLdValue site : node.nodes("subjectOf", place -> place.isA(SchemaOrgTypes.SITES))) {
            String language = ScalarReader.language(site, "inLanguage");
            String url = language == null || websites.has(language)
                    ? null
                    : ScalarReader.address(site.as(SchemaOrgTypes.SITES), "url");
            if (language != null && url != null) {
                websites.put(language, url);
            }
        }
        for (JsonLdValue url : node.values("url").toList()) {
            String language = url.language() == null ? "" : url.language().toString();
            String word = url.word();
            if (websites.isEmpty() && !language.isEmpty() && word != null && ScalarReader.address(word) != null) {
                websites.put(language, word);
            }
        }
        return websites;
    }
}
