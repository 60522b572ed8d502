package io.github.orgcontent.news;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.CountryCode;
import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.Identified;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.Timestamp;
import io.github.orgcontent.constraint.UniqueIds;
import io.github.orgcontent.constraint.UniqueItems;
import io.github.orgcontent.constraint.Warnings;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.organization.KeyFigure;
import io.github.orgcontent.organization.Link;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.work.Subject;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * An article that the organization publishes: a press release, a report, a statement.
 *
 * @param id The id of the article, unique in the content, for example {@code new-office-in-lisbon}.
 * @param genre What kind of article it is.
 * @param originalLanguage The language it was written in; the others are translations.
 * @param kicker The line above the headline, at most 100 characters.
 * @param headline The headline, at most 255 characters.
 * @param subheadline The line below the headline, at most 255 characters.
 * @param summary What it says in a few sentences, at most 1000 characters.
 * @param dateline Where and when it was written.
 * @param body The text.
 * @param byline Who wrote it, at most 255 characters.
 * @param quotes What is quoted in it.
 * @param keyFigures Numbers worth telling.
 * @param workAreas The ids of the work areas that it belongs to.
 * @param subjects What it is about, by controlled vocabularies.
 * @param countries The countries concerned, by their codes of ISO 3166-1.
 * @param pressContacts Whom the press may ask about it.
 * @param boilerplate The paragraph about the organization below it, where it differs from that of the profile.
 * @param notesToEditors What editors should know and readers need not.
 * @param image The picture that stands for it.
 * @param attachments Files to download with it.
 * @param links Where to read on.
 * @param urls Where it is published, in each language.
 * @param rights Who holds the rights and what others may do with it.
 * @param publishedAt When it was published.
 * @param updatedAt When it was last changed; not before it was published.
 * @param embargoedUntil Until when nobody may publish it.
 * @param expiresAt From when on it should no longer be shown; after it was published.
 * @param corrections What was put right since.
 */
@RecordBuilder
@Rules(NewsArticleRules.class)
@Rules(value = NewsArticleWarnings.class, groups = Warnings.class)
public record NewsArticle(
        @Required @Id String id,
        @Required Genre genre,
        @Required LanguageTag originalLanguage,
        @Length(max = 100) @Nullable LocalizedText kicker,
        @Required @Length(max = 255) LocalizedText headline,
        @Length(max = 255) @Nullable LocalizedText subheadline,
        @Length(max = 1000) @Nullable LocalizedText summary,
        @Valid @Nullable Dateline dateline,
        @Required @Valid LocalizedRichText body,
        @Length(max = 255) @Nullable LocalizedText byline,
        @ItemCount(max = 100) @UniqueIds List<@Required @Valid Quote> quotes,
        @ItemCount(max = 100) List<@Required @Valid KeyFigure> keyFigures,
        @ItemCount(max = 100) @UniqueItems List<@Required @Id String> workAreas,
        @ItemCount(max = 100) @UniqueItems List<@Required @Valid Subject> subjects,
        @ItemCount(max = 250) @UniqueItems List<@Required @CountryCode String> countries,
        @ItemCount(max = 50) @UniqueIds List<@Required @Valid PressContact> pressContacts,
        @Valid @Nullable LocalizedRichText boilerplate,
        @Valid @Nullable LocalizedRichText notesToEditors,
        @Valid @Nullable Image image,
        @ItemCount(max = 100) List<@Required @Valid Document> attachments,
        @ItemCount(max = 100) List<@Required @Valid Link> links,
        @ItemCount(max = 100) SortedMap<@Required LanguageTag, @Required @WebAddress URI> urls,
        @Valid @Nullable Rights rights,
        @Required @Timestamp OffsetDateTime publishedAt,
        @Timestamp @Nullable OffsetDateTime updatedAt,
        @Timestamp @Nullable OffsetDateTime embargoedUntil,
        @Timestamp @Nullable OffsetDateTime expiresAt,
        @ItemCount(max = 100) List<@Required @Valid Correction> corrections)
        implements Identified {
    /** Makes absent collections empty and all of them unmodifiable. */
    public NewsArticle {
        quotes = Copies.list(quotes);
        keyFigures = Copies.list(keyFigures);
        workAreas = Copies.list(workAreas);
        subjects = Copies.list(subjects);
        countries = Copies.list(countries);
        pressContacts = Copies.list(pressContacts);
        attachments = Copies.list(attachments);
        links = Copies.list(links);
        urls = Copies.map(urls);
        corrections = Copies.list(corrections);
    }
}
