package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import io.github.orgcontent.organization.OrganizationKind;
import io.github.orgcontent.value.WireName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads the organization of the content. */
final class OrganizationNodeReader {
    // A type that stands for several kinds does not determine the kind.
    private static final Map<String, OrganizationKind> KINDS = Map.of(
            "GovernmentOrganization", OrganizationKind.GOVERNMENT,
            "EducationalOrganization", OrganizationKind.ACADEMIC,
            "Corporation", OrganizationKind.PRIVATE_SECTOR,
            "NewsMediaOrganization", OrganizationKind.MEDIA,
            "Consortium", OrganizationKind.NETWORK);

    private final JsonLdValue node;
    private final RecordJson builder = new RecordJson();

    OrganizationNodeReader(JsonLdValue node) {
        this.node = node.consumeTypes(SchemaOrgTypes.ORGANIZATIONS);
    }

    RecordJson read() {
        readNames();
        builder.set("slogan", LanguageMapReader.of(node, "slogan"))
                .set("summary", LanguageMapReader.of(node, "description"));
        Optional<JsonLdValue> page = PageNodeReader.page(node);
        page.ifPresent(about -> builder.set("about", ParagraphReader.paragraphs(about, "text"))
                .list("keyFigures", KeyFigureNodeReader.of(about))
                .list("links", PageNodeReader.links(about, "mentions", SchemaOrgTypes.PAGES)));
        builder.set("boilerplate", PageNodeReader.rich(node, "subjectOf", "boilerplate"))
                .set("founded", ScalarReader.date(node, "foundingDate"))
                .set("dissolved", ScalarReader.date(node, "dissolutionDate"))
                .list("partOf", affiliations())
                .list("offices", OfficeNodeReader.offices(node));
        new OrganizationUrlReader(node).read(builder);
        builder.set("logo", MediaNodeReader.image(node, "logo"))
                .strings("languages", ScalarReader.languages(node, "knowsLanguage"))
                .list("policies", PageNodeReader.links(node, "publishingPrinciples", SchemaOrgTypes.WORKS))
                .list("people", PersonNodeReader.people(node));
        return builder;
    }

    private void readNames() {
        ObjectNode acronym = acronym();
        builder.set("id", id(node))
                .set("kind", kind())
                .set("name", LanguageMapReader.of(node, "name"))
                .set("acronym", acronym)
                .nodes("alternateNames", LanguageMapReader.several(node, "alternateName", acronym));
    }

    // The first string is the id; the others are nodes with identifiers of registers.
    static @Nullable String id(JsonLdValue node) {
        for (JsonLdValue value : node.values("identifier").toList()) {
            if (value.json().isString()) {
                value.consume();
                return value.string();
            }
        }
        return null;
    }

    private @Nullable ObjectNode acronym() {
        for (JsonLdValue value : node.nodes("identifier", candidate -> isProperty(candidate, SchemaOrgTerms.ACRONYM))) {
            ScalarReader.code(value.consumeTypes(SchemaOrgTypes.VALUES), "propertyID");
            return LanguageMapReader.of(value, "value");
        }
        return null;
    }

    static boolean isProperty(JsonLdValue node, String name) {
        return node.isA(SchemaOrgTypes.VALUES)
                && node.values("propertyID").map(JsonLdValue::string).anyMatch(name::equals);
    }

    private @Nullable String kind() {
        return additionalType(node, SchemaOrgTerms.kinds())
                .or(() -> node.types().stream()
                        .map(KINDS::get)
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .map(WireName::of))
                .orElse(null);
    }

    static <K extends Enum<K>> Optional<String> additionalType(JsonLdValue node, Map<K, String> names) {
        for (JsonLdValue type : node.values("additionalType").toList()) {
            for (Map.Entry<K, String> name : names.entrySet()) {
                if (name.getValue().equals(type.string())) {
                    type.consume();
                    return Optional.of(WireName.of(name.getKey()));
                }
            }
        }
        return Optional.empty();
    }

    private List<RecordJson> affiliations() {
        return node.nodes("memberOf", candidate -> candidate.isA(SchemaOrgTypes.ORGANIZATIONS)).stream()
                .map(OrganizationNodeReader::affiliation)
                .toList();
    }

    /** Another organization, with its name and its URL. */
    static RecordJson affiliation(JsonLdValue other) {
        return new RecordJson()
                .set("name", LanguageMapReader.of(other.consumeTypes(SchemaOrgTypes.ORGANIZATIONS), "name"))
                .set("url", ScalarReader.address(other, "url"));
    }
}
