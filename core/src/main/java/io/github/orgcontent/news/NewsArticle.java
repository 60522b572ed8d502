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
import io.github.orgcontent.organization.Affiliation;
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
 * An article that the organization publishes, such as a press release, a news report or a statement (schema.org
 * NewsArticle).
 *
 * @param id Identifier of the article, unique among the articles, for example {@code new-office-in-lisbon}.
 * @param genre Genre of the article.
 * @param originalLanguage Language in which the article was written; the texts in other languages are translations.
 * @param kicker Short line above the headline, at most 100 characters.
 * @param headline Headline, at most {@value #MAX_HEADLINE_LENGTH} characters; more than
 *     {@value #RECOMMENDED_HEADLINE_LENGTH} characters give a warning (schema.org headline).
 * @param subheadline Line below the headline, at most 255 characters (schema.org alternativeHeadline).
 * @param summary Summary in a few sentences, at most 1000 characters (schema.org abstract).
 * @param dateline Place and date of the report, printed before the first sentence (schema.org dateline).
 * @param body Main text of the article (schema.org articleBody).
 * @param byline Names of the authors as printed with the article, at most 255 characters (ninjs byline).
 * @param quotes Quotes that the article contains, at most 100.
 * @param keyFigures Important statistics of the article, at most 100.
 * @param workAreas Identifiers of the work areas that the article belongs to, at most 100.
 * @param subjects Subjects of the article from controlled vocabularies, at most 100 (ninjs subjects).
 * @param countries Countries that the article is about, as two-letter codes (ISO 3166-1 alpha-2), at most 250.
 * @param pressContacts Contacts for press enquiries about the article, at most 50.
 * @param boilerplate Standard paragraph about the organization after the article; replaces the one in the profile.
 * @param notesToEditors Background information for editors that is not part of the article.
 * @param image Main image of the article (schema.org image).
 * @param attachments Files to download with the article, at most 100.
 * @param links Further links for the reader, at most 100.
 * @param urls Address of the published article in each language, at most 100 languages.
 * @param rights Rights and terms of use of the article (ninjs rightsInfo).
 * @param publishers Other organizations that publish the article jointly with this one, for example a joint statement,
 *     at most 50 (schema.org publisher).
 * @param event Event that the article announces or reports on, such as a press conference (schema.org about).
 * @param related Identifiers of other articles of the same content on the same subject, for example
 *     {@code flood-warning}, at most 100 (schema.org mentions).
 * @param publishedAt Date and time of publication (RFC 3339; schema.org datePublished).
 * @param updatedAt Date and time of the last change, not before publication (RFC 3339; schema.org dateModified).
 * @param embargoedUntil Date and time before which the article must not be published (RFC 3339; ninjs embargoed).
 * @param expiresAt Date and time after which the article should no longer be displayed, after publication (RFC 3339;
 *     schema.org expires).
 * @param corrections Corrections made after publication, at most 100 (schema.org correction).
 */
@RecordBuilder
@Rules(NewsArticleRules.class)
@Rules(value = NewsArticleWarnings.class, groups = Warnings.class)
public record NewsArticle(
        @Required @Id String id,
        @Required Genre genre,
        @Required LanguageTag originalLanguage,
        @Length(max = 100) @Nullable LocalizedText kicker,

        @Required @Length(max = NewsArticle.MAX_HEADLINE_LENGTH)
        LocalizedText headline,

        @Length(max = 255) @Nullable LocalizedText subheadline,
        @Length(max = 1000) @Nullable LocalizedText summary,
        @Valid @Nullable Dateline dateline,
        @Required @Valid LocalizedRichText body,
        @Length(max = 255) @Nullable LocalizedText byline,
        @ItemCount(max = 100) @UniqueIds List<@Required @Valid Quote> quotes,
        @ItemCount(max = 100) List<@Required @Valid KeyFigure> keyFigures,
        @ItemCount(max = 100) @UniqueItems List<@Required @Id String> workAreas,
        @ItemCount(max = 100) @UniqueItems List<@Required @Valid Subject> subjects,

        @ItemCount(max = NewsArticle.MAX_COUNTRIES) @UniqueItems
        List<@Required @CountryCode String> countries,

        @ItemCount(max = 50) @UniqueIds List<@Required @Valid PressContact> pressContacts,
        @Valid @Nullable LocalizedRichText boilerplate,
        @Valid @Nullable LocalizedRichText notesToEditors,
        @Valid @Nullable Image image,
        @ItemCount(max = 100) List<@Required @Valid Document> attachments,
        @ItemCount(max = 100) List<@Required @Valid Link> links,
        @ItemCount(max = 100) SortedMap<@Required LanguageTag, @Required @WebAddress URI> urls,
        @Valid @Nullable Rights rights,
        @ItemCount(max = 50) List<@Required @Valid Affiliation> publishers,
        @Valid @Nullable Event event,
        @ItemCount(max = 100) @UniqueItems List<@Required @Id String> related,
        @Required @Timestamp OffsetDateTime publishedAt,
        @Timestamp @Nullable OffsetDateTime updatedAt,
        @Timestamp @Nullable OffsetDateTime embargoedUntil,
        @Timestamp @Nullable OffsetDateTime expiresAt,
        @ItemCount(max = 100) List<@Required @Valid Correction> corrections)
        implements Identified {
    /** The greatest length of a headline in code points. */
    public static final int MAX_HEADLINE_LENGTH = 255;

    /** The length of a headline in code points that search engines and news applications display completely. */
    public static final int RECOMMENDED_HEADLINE_LENGTH = 110;

    /** The greatest number of countries. */
    public static final int MAX_COUNTRIES = 250;

    /** Replaces absent collections with empty ones and copies all collections to unmodifiable ones. */
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
        publishers = Copies.list(publishers);
        related = Copies.list(related);
        corrections = Copies.list(corrections);
    }
}
