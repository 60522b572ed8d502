package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.organization.Identifier;
import io.github.orgcontent.organization.OrganizationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
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
        page.ifPresent(about -> draft.set("about", Texts.rich(about, "text"))
                .list("keyFigures", FigureReading.of(about))
                .list("links", PageReading.links(about, "mentions", Types.PAGES)));
        draft.set("boilerplate", PageReading.rich(node, "subjectOf", "boilerplate"))
                .set("founded", Leaves.date(node, "foundingDate"))
                .set("dissolved", Leaves.date(node, "dissolutionDate"))
                .list("partOf", affiliations())
                .list("offices", offices());
        readAddresses();
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
    private static @Nullable String id(Place node) {
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

    private static boolean isProperty(Place place, String name) {
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

    private static <K extends Enum<K>> Optional<String> additionalType(Place node, Map<K, String> names) {
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

    private List<Draft> offices() {
        return node.nodes("subOrganization", place -> place.isA(Types.ORGANIZATIONS)).stream()
                .map(office -> office(office.as(Types.ORGANIZATIONS)))
                .toList();
    }

    private static Draft office(Place office) {
        Draft draft = new Draft()
                .set("id", id(office))
                .set("kind", additionalType(office, Terms.OFFICES).orElse(null))
                .set("name", Texts.of(office, "name"))
                .set("address", ContactReading.address(office, "address"));
        for (Place place : office.nodes("location", place -> place.isA(Types.PLACES))) {
            draft.set("country", Leaves.code(place.as(Types.PLACES), "identifier"));
            for (Place zone : place.nodes("additionalProperty", value -> isProperty(value, "timeZone"))) {
                Leaves.code(zone.as(Types.VALUES), "propertyID");
                draft.set("timeZone", Leaves.code(zone, "value"));
            }
        }
        draft.set("since", Leaves.date(office, "foundingDate"))
                .strings("languages", Leaves.languages(office, "knowsLanguage"));
        var contacts = office.nodes("contactPoint", place -> place.isA(Types.CONTACTS));
        if (!contacts.isEmpty()) {
            ContactReading.setChannels(draft, contacts.get(0).as(Types.CONTACTS));
        }
        return draft;
    }

    private void readAddresses() {
        List<Draft> identifiers = identifiers();
        List<Draft> accounts = accounts();
        readSameAs(identifiers, accounts);
        ObjectNode websites = websites();
        draft.list("identifiers", identifiers).set("websites", websites).list("accounts", accounts);
        node.values("url")
                .filter(url -> websites.valueStream()
                        .anyMatch(site -> site.asString("").equals(url.word())))
                .forEach(Place::take);
    }

    private List<Draft> identifiers() {
        var identifiers = new ArrayList<Draft>();
        for (Place value : node.nodes("identifier", place -> place.isA(Types.VALUES))) {
            if (!isProperty(value, OrganizationItems.ACRONYM)) {
                identifiers.add(new Draft()
                        .set("scheme", Leaves.code(value.as(Types.VALUES), "propertyID"))
                        .set("value", Leaves.code(value, "value")));
            }
        }
        addIdentifier(identifiers, "lei", Leaves.code(node, "leiCode"));
        addIdentifier(identifiers, "duns", Leaves.code(node, "duns"));
        return identifiers;
    }

    private static void addIdentifier(List<Draft> identifiers, String scheme, @Nullable String value) {
        Draft identifier = new Draft().set("scheme", scheme).set("value", value);
        if (value != null
                && identifiers.stream().noneMatch(other -> other.json().equals(identifier.json()))) {
            identifiers.add(identifier);
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

    private void readSameAs(List<Draft> identifiers, List<Draft> accounts) {
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
