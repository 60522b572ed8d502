package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.organization.OfficeKind;
import io.github.orgcontent.organization.OrganizationKind;
import io.github.orgcontent.work.Subject;
import java.util.EnumMap;
import java.util.Map;

/** What is told by a code of some vocabulary: DefinedTerm, Country, and the kinds of organizations and offices. */
public final class TermNodeWriter {
    /** The vocabulary of the goals and targets for sustainable development, by the address that its publisher gives it. */
    public static final String GOALS = "http://metadata.un.org/sdg";

    public static final String GENRES = "genre";
    public static final String PARTS = "part-of-article";
    public static final String CORRECTIONS = "kind-of-correction";

    private static final Map<OrganizationKind, String> TYPES = new EnumMap<>(Map.of(
            OrganizationKind.GOVERNMENT, "GovernmentOrganization",
            OrganizationKind.INTERNATIONAL_NGO, "NGO",
            OrganizationKind.NATIONAL_NGO, "NGO",
            OrganizationKind.ACADEMIC, "EducationalOrganization",
            OrganizationKind.PRIVATE_SECTOR, "Corporation",
            OrganizationKind.MEDIA, "NewsMediaOrganization",
            OrganizationKind.NETWORK, "Consortium"));

    // Names of classes, as schema.org's style guide wants them in additionalType.
    public static final Map<OrganizationKind, String> KINDS = new EnumMap<>(Map.of(
            OrganizationKind.INTERGOVERNMENTAL, "IntergovernmentalOrganization",
            OrganizationKind.INTERNATIONAL_NGO, "InternationalNGO",
            OrganizationKind.NATIONAL_NGO, "NationalNGO",
            OrganizationKind.FOUNDATION, "Foundation",
            OrganizationKind.OTHER, "OtherOrganization"));

    public static final Map<OfficeKind, String> OFFICES = new EnumMap<>(Map.of(
            OfficeKind.HEADQUARTERS, "Headquarters",
            OfficeKind.REGIONAL, "RegionalOffice",
            OfficeKind.COUNTRY, "CountryOffice",
            OfficeKind.LIAISON, "LiaisonOffice",
            OfficeKind.PROJECT, "ProjectOffice"));

    private TermNodeWriter() {}

    public static String type(OrganizationKind kind) {
        return TYPES.getOrDefault(kind, "Organization");
    }

    /** A term of a vocabulary that is told by its name. */
    static NodeBuilder term(WriteContext scope, String vocabulary, String code) {
        return scope.item("DefinedTerm")
                .plain("termCode", code)
                .item("inDefinedTermSet", scope.item("DefinedTermSet").plain("identifier", vocabulary));
    }

    static NodeBuilder subject(WriteContext scope, Subject subject) {
        return term(scope, subject.scheme(), subject.code()).text("name", subject.label());
    }

    static NodeBuilder goal(WriteContext scope, String goal) {
        return scope.item("DefinedTerm").plain("termCode", goal).plain("inDefinedTermSet", GOALS);
    }

    /** A country, by its code of ISO 3166-1. */
    static NodeBuilder country(WriteContext scope, String code) {
        return scope.item("Country").plain("identifier", code);
    }
}
