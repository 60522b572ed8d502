package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.organization.OrganizationKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Organization, read. */
final class OrganizationReading {
    // One type for several kinds says nothing of the kind.
    private static final Map<String, OrganizationKind> KINDS = Map.of(
            "GovernmentOrganization", OrganizationKind.GOVERNMENT,
            "EducationalOrganization", OrganizationKind.ACADEMIC,
            "Corporation", OrganizationKind.PRIVATE_SECTOR,
            "NewsMediaOrganization", OrganizationKind.MEDIA,
            "Consortium", OrganizationKind.NETWORK);

    private final Place node;
    private final Draft draft = new Draft();

    OrganizationReading(Place node) {
        this.node = node.as(Types.ORGANIZATIONS);
    }

    Draft read() {
        readNames();
        draft.set("slogan", Texts.of(node, "slogan")).set("summary", Texts.of(node, "description"));
        Optional<Place> page = PageReading.page(node);
        page.ifPresent(about -> draft.set("about", LineReading.paragraphs(about, "text"))
                .list("keyFigures", FigureReading.of(about))
                .list("links", PageReading.links(about, "mentions", Types.PAGES)));
        draft.set("boilerplate", PageReading.rich(node, "subjectOf", "boilerplate"))
                .set("founded", Leaves.date(node, "foundingDate"))
                .set("dissolved", Leaves.date(node, "dissolutionDate"))
                .list("partOf", affiliations())
                .list("offices", OfficeReading.offices(node));
        new AddressReading(node).read(draft);
        draft.set("logo", MediaReading.image(node, "logo"))
                .strings("languages", Leaves.languages(node, "knowsLanguage"))
                .list("policies", PageReading.links(node, "publishingPrinciples", Types.WORKS));
        return draft;
    }

    private void readNames() {
        ObjectNode acronym = acronym();
        draft.set("id", id(node))
                .set("kind", kind())
                .set("name", Texts.of(node, "name"))
                .set("acronym", acronym)
                .nodes("alternateNames", Texts.several(node, "alternateName", acronym));
    }

    // Beside the id there may be identifiers of registers.
    static @Nullable String id(Place node) {
        for (Place value : node.values("identifier").toList()) {
            if (value.json().isString()) {
                value.take();
                return value.word();
            }
        }
        return null;
    }

    private @Nullable ObjectNode acronym() {
        for (Place value : node.nodes("identifier", place -> isProperty(place, OrganizationItems.ACRONYM))) {
            Leaves.code(value.as(Types.VALUES), "propertyID");
            return Texts.of(value, "value");
        }
        return null;
    }

    static boolean isProperty(Place place, String name) {
        return place.isA(Types.VALUES)
                && place.values("propertyID").map(Place::word).anyMatch(name::equals);
    }

    private @Nullable String kind() {
        return additionalType(node, Terms.KINDS)
                .or(() -> node.types().stream()
                        .map(KINDS::get)
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .map(Tokens::of))
                .orElse(null);
    }

    static <K extends Enum<K>> Optional<String> additionalType(Place node, Map<K, String> names) {
        for (Place type : node.values("additionalType").toList()) {
            for (Map.Entry<K, String> name : names.entrySet()) {
                if (name.getValue().equals(type.word())) {
                    type.take();
                    return Optional.of(Tokens.of(name.getKey()));
                }
            }
        }
        return Optional.empty();
    }

    private List<Draft> affiliations() {
        return node.nodes("memberOf", place -> place.isA(Types.ORGANIZATIONS)).stream()
                .map(other -> new Draft()
                        .set("name", Texts.of(other.as(Types.ORGANIZATIONS), "name"))
                        .set("url", Leaves.address(other, "url")))
                .toList();
    }
}
