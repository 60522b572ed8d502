package io.github.orgcontent;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.SchemaVersion;
import io.github.orgcontent.constraint.UniqueIds;
import io.github.orgcontent.constraint.Warnings;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.work.WorkArea;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;

/**
 * The complete public content of an organization in one document: profile, work areas, news articles and press
 * contacts.
 *
 * @param schemaVersion Version of the content model, for example {@code 1.0}.
 * @param defaultLanguage Fallback language for readers whose preferred languages are not available.
 * @param organization Profile of the organization.
 * @param workAreas Work areas of the organization, at most 1000.
 * @param news News articles of the organization, at most 10000.
 * @param pressContacts Permanent press contacts of the organization, at most 100.
 */
@RecordBuilder
@Rules(OrganizationContentRules.class)
@Rules(value = OrganizationContentWarnings.class, groups = Warnings.class)
public record OrganizationContent(
        @Required @SchemaVersion String schemaVersion,
        @Required LanguageTag defaultLanguage,
        @Required @Valid OrganizationProfile organization,
        @ItemCount(max = 1000) @UniqueIds List<@Required @Valid WorkArea> workAreas,
        @ItemCount(max = 10_000) @UniqueIds List<@Required @Valid NewsArticle> news,
        @ItemCount(max = 100) @UniqueIds List<@Required @Valid PressContact> pressContacts) {
    /** Replaces absent collections with empty ones and copies all collections to unmodifiable ones. */
    public OrganizationContent {
        workAreas = Copies.list(workAreas);
        news = Copies.list(news);
        pressContacts = Copies.list(pressContacts);
    }

    /** The latest version of the content model whose properties and values this library has. */
    public static final String SCHEMA_VERSION = "1.0";
}
