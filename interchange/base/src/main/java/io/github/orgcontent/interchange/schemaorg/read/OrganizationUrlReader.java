package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.IdentifierUrls;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
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

/** Reads the identifiers, the web sites and the accounts of an Organization. */
final class OrganizationUrlReader {
    private final JsonLdValue node;

    OrganizationUrlReader(JsonLdValue node) {
        this.node = node;
    }

    void read(RecordJson builder) {
        Set<JsonNode> identifiers = identifiers();
        List<RecordJson> accounts = accounts();
        readSameAs(identifiers, accounts);
        ObjectNode websites = websites();
        builder.nodes("identifiers", List.copyOf(identifiers))
                .set("websites", websites)
                .list("accounts", accounts);
        Set<String> sites =
                websites.valueStream().map(site -> site.asString("")).collect(Collectors.toSet());
        node.values("url").filter(url -> isOneOf(sites, url)).forEach(JsonLdValue::consume);
    }

    private static boolean isOneOf(Set<String> texts, JsonLdValue value) {
        String text = value.string();
        return text != null && texts.contains(text);
    }

    private Set<JsonNode> identifiers() {
        var identifiers = new LinkedHashSet<JsonNode>();
        for (JsonLdValue value : node.nodes("identifier", candidate -> candidate.isA(SchemaOrgTypes.VALUES))) {
            if (!OrganizationNodeReader.isProperty(value, SchemaOrgTerms.ACRONYM)) {
                RecordJson identifier = new RecordJson()
                        .set("scheme", ScalarReader.code(value.consumeTypes(SchemaOrgTypes.VALUES), "propertyID"))
                        .set("value", ScalarReader.code(value, "value"));
                if (!identifiers.add(identifier.json())) {
                    value.lose("it is a duplicate");
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
        for (JsonLdValue page : node.nodes("subjectOf", candidate -> candidate.isA(SchemaOrgTypes.PROFILES))) {
            RecordJson account = new RecordJson()
                    .set("url", ScalarReader.address(page.consumeTypes(SchemaOrgTypes.PROFILES), "url"))
                    .set("language", ScalarReader.language(page, "inLanguage"));
            for (JsonLdValue service : page.nodes("identifier", candidate -> candidate.isA(SchemaOrgTypes.VALUES))) {
                account.set("service", ScalarReader.code(service.consumeTypes(SchemaOrgTypes.VALUES), "propertyID"))
                        .set("handle", ScalarReader.code(service, "value"));
            }
            accounts.add(account);
        }
        return accounts;
    }

    private void readSameAs(Set<JsonNode> identifiers, List<RecordJson> accounts) {
        Set<String> urls = accounts.stream()
                .map(account -> account.json().path("url").asString(""))
                .collect(Collectors.toSet());
        for (JsonLdValue same : node.values("sameAs").toList()) {
            String text = same.string();
            Optional<Identifier> identifier = text == null ? Optional.empty() : IdentifierUrls.identifier(text);
            if (text != null && urls.contains(text)) {
                same.consume();
            } else if (identifier.isPresent()) {
                same.consume();
                addIdentifier(
                        identifiers, identifier.get().scheme(), identifier.get().value());
            } else {
                same.lose("the document does not state its service or register");
            }
        }
    }

    private ObjectNode websites() {
        ObjectNode websites = JsonNodeFactory.instance.objectNode();
        for (JsonLdValue site : node.nodes("subjectOf", candidate -> candidate.isA(SchemaOrgTypes.SITES))) {
            String language = ScalarReader.language(site, "inLanguage");
            String url = language == null || websites.has(language)
                    ? null
                    : ScalarReader.address(site.consumeTypes(SchemaOrgTypes.SITES), "url");
            if (language != null && url != null) {
                websites.put(language, url);
            }
        }
        for (JsonLdValue url : node.values("url").toList()) {
            String language = url.language() == null ? "" : url.language().toString();
            String text = url.string();
            if (websites.isEmpty() && !language.isEmpty() && ScalarReader.isAddress(url, text)) {
                ScalarReader.address(url).ifPresent(address -> websites.put(language, address));
            }
        }
        return websites;
    }
}
