package io.github.orgcontent.interchange.schemaorg.terms;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.organization.OfficeKind;
import io.github.orgcontent.organization.OrganizationKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Identifiers, vocabularies and codes that the library writes into JSON-LD and reads from it. */
public final class SchemaOrgTerms {
    /** The identifier of the schema of the model, with its version: the {@code schemaVersion} of a complete content. */
    public static final String MODEL =
            ContentSchema.of(OrganizationContent.class).id();

    /** The beginnings of names and types of schema.org in JSON-LD documents; the empty one is that of compact names. */
    public static final List<String> PREFIXES = List.of(
            "",
            "schema:",
            "https://schema.org/",
            "http://schema.org/",
            "https://www.schema.org/",
            "http://www.schema.org/");

    /** The vocabulary of the Sustainable Development Goals and targets, by the address of its publisher. */
    public static final String GOALS = "http://metadata.un.org/sdg";

    /** The vocabulary of the genres of articles. */
    public static final String GENRES = "genre";

    /** The vocabulary of the parts of articles, such as the boilerplate. */
    public static final String PARTS = "part-of-article";

    /** The vocabulary of the kinds of corrections. */
    public static final String CORRECTIONS = "kind-of-correction";

    /** The vocabulary of the work areas without a parent. */
    public static final String WORK_AREAS = "work-areas";

    /** The {@code propertyID} of an acronym; the capital letter distinguishes it from the schemes of the model. */
    public static final String ACRONYM = "Acronym";

    /** The {@code propertyID} of a time zone. */
    public static final String TIME_ZONE = "timeZone";

    /** The {@code eventAttendanceMode} of an event that takes place online only. */
    public static final String ONLINE = "https://schema.org/OnlineEventAttendanceMode";

    /** The {@code eventAttendanceMode} of an event that takes place online and at a place. */
    public static final String MIXED = "https://schema.org/MixedEventAttendanceMode";

    /** The start of the address of a WhatsApp number, followed by its digits. */
    public static final String WHATSAPP = "https://wa.me/";

    /** The separator between a telephone number and its extension (RFC 3966 §5.3). */
    public static final String PHONE_EXTENSION = ";ext=";

    /** The unit code of pixels (UN/ECE Recommendation 20). */
    public static final String PIXEL = "E37";

    /** The unit after a number of bytes. */
    public static final String BYTES = " B";

    /** An open end of an interval (ISO 8601-2 §4.4). */
    public static final String OPEN_END = "..";

    private static final Map<OrganizationKind, String> TYPES = new EnumMap<>(Map.of(
            OrganizationKind.GOVERNMENT, "GovernmentOrganization",
            OrganizationKind.INTERNATIONAL_NGO, "NGO",
            OrganizationKind.NATIONAL_NGO, "NGO",
            OrganizationKind.ACADEMIC, "EducationalOrganization",
            OrganizationKind.PRIVATE_SECTOR, "Corporation",
            OrganizationKind.MEDIA, "NewsMediaOrganization",
            OrganizationKind.NETWORK, "Consortium"));

    private static final Map<OrganizationKind, String> KINDS = new EnumMap<>(Map.of(
            OrganizationKind.INTERGOVERNMENTAL, "IntergovernmentalOrganization",
            OrganizationKind.INTERNATIONAL_NGO, "InternationalNGO",
            OrganizationKind.NATIONAL_NGO, "NationalNGO",
            OrganizationKind.FOUNDATION, "Foundation",
            OrganizationKind.OTHER, "OtherOrganization"));

    private static final Map<OfficeKind, String> OFFICES = new EnumMap<>(Map.of(
            OfficeKind.HEADQUARTERS, "Headquarters",
            OfficeKind.REGIONAL, "RegionalOffice",
            OfficeKind.COUNTRY, "CountryOffice",
            OfficeKind.LIAISON, "LiaisonOffice",
            OfficeKind.PROJECT, "ProjectOffice"));

    private SchemaOrgTerms() {}

    /** The type of schema.org of an organization of a kind: {@code NGO}. */
    public static String type(OrganizationKind kind) {
        return TYPES.getOrDefault(kind, "Organization");
    }

    /** The {@code additionalType} of the kinds that a type does not express, as names of classes. */
    public static Map<OrganizationKind, String> kinds() {
        return Collections.unmodifiableMap(KINDS);
    }

    /** The {@code additionalType} of the kinds of offices, as names of classes. */
    public static Map<OfficeKind, String> offices() {
        return Collections.unmodifiableMap(OFFICES);
    }
}
