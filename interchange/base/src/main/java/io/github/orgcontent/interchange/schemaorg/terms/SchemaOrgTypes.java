package io.github.orgcontent.interchange.schemaorg.terms;

import java.util.Set;

/** The types of schema.org that are read, by their role in the model; other types are losses. */
public final class SchemaOrgTypes {
    /** All subtypes of Article. */
    public static final Set<String> ARTICLES = Set.of(
            "Article",
            "APIReference",
            "AdvertiserContentArticle",
            "AnalysisNewsArticle",
            "AskPublicNewsArticle",
            "BackgroundNewsArticle",
            "BlogPosting",
            "DiscussionForumPosting",
            "LiveBlogPosting",
            "MedicalScholarlyArticle",
            "NewsArticle",
            "OpinionNewsArticle",
            "Report",
            "ReportageNewsArticle",
            "ReviewNewsArticle",
            "SatiricalArticle",
            "ScholarlyArticle",
            "SocialMediaPosting",
            "TechArticle");

    /** The types of articles that the model carries as news; the name of another type is a loss. */
    public static final Set<String> NEWS_ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "AnalysisNewsArticle",
            "AskPublicNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReportageNewsArticle",
            "ReviewNewsArticle");

    public static final Set<String> ORGANIZATIONS = Set.of(
            "Organization",
            "Consortium",
            "Corporation",
            "EducationalOrganization",
            "GovernmentOrganization",
            "NGO",
            "NewsMediaOrganization",
            "ResearchOrganization");

    public static final Set<String> LANGUAGES = Set.of("Language");
    public static final Set<String> PERSONS = Set.of("Person");
    public static final Set<String> AGENTS = Set.of("Person", "Organization");
    public static final Set<String> TERMS = Set.of("DefinedTerm", "DefinedTermSet");
    public static final Set<String> VALUES = Set.of("PropertyValue", "QuantitativeValue", "QualitativeValue");
    public static final Set<String> IMAGES = Set.of("ImageObject");
    public static final Set<String> FILES = Set.of("MediaObject", "DataDownload", "TextObject");
    public static final Set<String> FIGURES = Set.of("Observation");
    public static final Set<String> CONTACTS = Set.of("ContactPoint", "PostalAddress");
    public static final Set<String> ADDRESSES = Set.of("PostalAddress");
    public static final Set<String> PLACES = Set.of("Country", "Place");
    public static final Set<String> EVENTS = Set.of("Event");
    public static final Set<String> HOURS = Set.of("OpeningHoursSpecification");
    public static final Set<String> PAGES = Set.of("WebPage", "AboutPage");
    public static final Set<String> SITES = Set.of("WebSite");
    public static final Set<String> PROFILES = Set.of("ProfilePage");
    public static final Set<String> WORKS = Set.of("CreativeWork", "WebPage", "AboutPage");
    public static final Set<String> QUOTATIONS = Set.of("Quotation");
    public static final Set<String> CORRECTIONS = Set.of("CorrectionComment");

    private SchemaOrgTypes() {}
}
