package io.github.orgcontent.interchange.schemaorg;

import java.util.Set;

/** Which types of schema.org are read as what; others are told as lost. */
final class Types {
    static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "AnalysisNewsArticle",
            "AskPublicNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReportageNewsArticle",
            "ReviewNewsArticle");

    static final Set<String> ORGANIZATIONS = Set.of(
            "Organization",
            "Consortium",
            "Corporation",
            "EducationalOrganization",
            "GovernmentOrganization",
            "NGO",
            "NewsMediaOrganization",
            "ResearchOrganization");

    static final Set<String> PERSONS = Set.of("Person");
    static final Set<String> AGENTS = Set.of("Person", "Organization");
    static final Set<String> TERMS = Set.of("DefinedTerm", "DefinedTermSet");
    static final Set<String> VALUES = Set.of("PropertyValue", "QuantitativeValue", "QualitativeValue");
    static final Set<String> IMAGES = Set.of("ImageObject");
    static final Set<String> FILES = Set.of("MediaObject", "DataDownload", "TextObject");
    static final Set<String> FIGURES = Set.of("Observation");
    static final Set<String> CONTACTS = Set.of("ContactPoint", "PostalAddress");
    static final Set<String> ADDRESSES = Set.of("PostalAddress");
    static final Set<String> PLACES = Set.of("Country", "Place");
    static final Set<String> HOURS = Set.of("OpeningHoursSpecification");
    static final Set<String> PAGES = Set.of("WebPage", "AboutPage");
    static final Set<String> SITES = Set.of("WebSite");
    static final Set<String> PROFILES = Set.of("ProfilePage");
    static final Set<String> WORKS = Set.of("CreativeWork", "WebPage", "AboutPage");
    static final Set<String> QUOTATIONS = Set.of("Quotation");
    static final Set<String> CORRECTIONS = Set.of("CorrectionComment");

    private Types() {}
}
