package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import io.github.orgcontent.interchange.schemaorg.write.OrganizationNodeWriter;
import io.github.orgcontent.interchange.schemaorg.write.TermNodeWriter;
import io.github.orgcontent.organization.OrganizationKind;
import io.github.orgcontent.value.WireName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Organization, read. */
final class OrganizationNodeReader {
    // One type for several kinds says nothing of the kind.
    private static final Map<String, OrganizationKind> KINDS = Map.of(
            "GovernmentOrganization", OrganizationKind.GOVERNMENT,
            "EducationalOrganization", OrganizationKind.ACADEMIC,
            "Corporation", OrganizationKind.PRIVATE_SECTOR,
            "NewsMediaOrganization", OrganizationKind.MEDIA,
            "Consortium", OrganizationKind.NETWORK);

    private final JsonLdValue node;
    private final RecordJson draft = new RecordJson();

    OrganizationNodeReader(JsonLdValue node) {
        this.node = node.as(SchemaOrgTypes.ORGANIZATIONS);
    }

    RecordJson read() {
        readNames();
        draft.set("slogan", LanguageMapReader.of(node, "slogan"))
                .set("summary", LanguageMapReader.of(node, "description"));
        Optional<JsonLdValue> page = PageNodeReader.page(node);
        page.ifPresent(about -> draft.set("about", ParagraphReader.paragraphs(about, "text"))
                .list("keyFigures", KeyFigureNodeReader.of(about))
                .list("links", PageNodeReader.links(about, "mentions", SchemaOrgTypes.PAGES)));
        draft.set("boilerplate", PageNodeReader.rich(node, "subjectOf", "boilerplate"))
                .set("founded", ScalarReader.date(node, "foundingDate"))
                .set("dissolved", ScalarReader.date(node, "dissolutionDate"))
                .list("partOf", affiliations())
                .list("offices", OfficeNodeReader.offices(node));
        new OrganizationUrlReader(node).read(draft);
        draft.set("logo", MediaNodeReader.image(node, "logo"))
                .strings("languages", ScalarReader.languages(node, "knowsLanguage"))
                .list("policies", PageNodeReader.links(node, "publishingPrinciples", SchemaOrgTypes.WORKS));
        return draft;
    }

    private void readNames() {
        ObjectNode acronym = acronym();
        draft.set("id", id(node))
                .set("kind", kind())
                .set("name", LanguageMapReader.of(node, "name"))
                .set("acronym", acronym)
                .nodes("alternateNames", LanguageMapReader.several(node, "alternateName", acronym));
    }

    // Beside the id there may be identifiers of registers.
    static @Nullable String id(JsonLdValue node) {
        for (JsonLdValue value : node.values("identifier").toList()) {
            if (value.json().isString()) {
                value.take();
                return value.word();
            }
        }
        return null;
    }

    private @Nullable ObjectNode acronym() {
        for (JsonLdValue value : node.nodes("identifier", place -> isProperty(place, OrganizationNodeWriter.ACRONYM))) {
            ScalarReader.code(value.as(SchemaOrgTypes.VALUES), "propertyID");
            return LanguageMapReader.of(value, "value");
        }
        return null;
    }

    static boolean isProperty(JsonLdValue place, String name) {
        return place.isA(SchemaOrgTypes.VALUES)
                && place.values("propertyID").map(JsonLdValue::word).anyMatch(name::equals);
    }

    private @Nullable String kind() {
        return additionalType(node, TermNodeWriter.KINDS)
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
                if (name.getValue().equals(type.word())) {
                    type.take();
                    return Optional.of(WireName.of(name.getKey()));
                }
            }
        }
        return Optional.empty();
    }

    private List<RecordJson> affiliations() {
        return node.nodes("memberOf", place -> place.isA(SchemaOrgTypes.ORGANIZATIONS)).stream()
                .map(other -> new RecordJson()
                        .set("name", LanguageMapReader.of(other.as(SchemaOrgTypes.ORGANIZATIONS), "name"))
                        .set("url", ScalarReader.address(other, "url")))
                .toList();
    }
}
