// Generated from https://orgcontent.github.io/schema/1.0/organization-content.json by generate.mjs; do not edit.

/**
 * A block of a rich text.
 */
export type Block = Paragraph | Heading | ListBlock | Quotation | Table | Figure | Divider;
/**
 * A code of an external vocabulary, for example 20000575: 1 to 200 visible ASCII characters.
 */
export type Code = string;
/**
 * Kind of a correction.
 */
export type CorrectionKind = "correction" | "clarification" | "update" | "retraction";
/**
 * A country or territory as a two-letter code in upper case (ISO 3166-1 alpha-2), for example DE; also XK for Kosovo, as in CLDR and the European Union.
 */
export type CountryCode = string;
/**
 * A date and time with seconds and the offset from UTC (RFC 3339), for example 2024-09-20T12:00:00+02:00.
 */
export type DateTime = string;
/**
 * A decimal number in a string, for example 12.5: at most 18 digits before and 9 digits after the decimal point, no leading zeros, plus sign or exponent.
 */
export type Decimal = string;
/**
 * A telephone number as it is dialled within one country, for example 116 117: digits in groups separated by single spaces, at most 30 characters.
 */
export type DialledNumber = string;
/**
 * A telephone number in international form (ITU-T E.164), for example +4930901820: a plus sign and 4 to 15 digits.
 */
export type E164 = string;
/**
 * An e-mail address, for example press@example.org: a "valid e-mail address" of the WHATWG HTML standard with at most 254 characters.
 */
export type EmailAddress = string;
/**
 * Genre of an article, based on the IPTC genre vocabulary.
 */
export type Genre =
  | "press-release"
  | "news"
  | "statement"
  | "speech"
  | "feature"
  | "interview"
  | "opinion"
  | "media-advisory"
  | "briefing-note"
  | "report";
/**
 * An identifier, for example press-office-2: lower-case letters and digits in groups separated by single hyphens, at most 100 characters.
 */
export type Id = string;
/**
 * A run of text inside a block, without control characters; it may begin or end with a space.
 */
export type InlineText = string;
/**
 * A language tag in canonical form (BCP 47, RFC 5646), for example de, en-GB, zh-Hant-HK, de-simple, es-419 or en-x-house.
 */
export type LanguageTag = string;
/**
 * Formatting of a span.
 */
export type Mark = "strong" | "emphasis" | "subscript" | "superscript" | "code";
/**
 * A media object: an image, a video, an audio recording or a document.
 */
export type Media = Image | Video | Audio | Document;
/**
 * A media type in lower case without parameters (RFC 6838 §4.2), for example image/jpeg.
 */
export type MediaType = string;
/**
 * Kind of an office.
 */
export type OfficeKind = "headquarters" | "regional" | "country" | "liaison" | "project";
/**
 * Kind of an organization, after the IATI codelist OrganisationType, with additions.
 */
export type OrganizationKind =
  | "intergovernmental"
  | "government"
  | "international-ngo"
  | "national-ngo"
  | "foundation"
  | "academic"
  | "private-sector"
  | "media"
  | "network"
  | "other";
/**
 * A date with year, month or day precision: 1951, 1951-12, 1951-12-05 (ISO 8601, EDTF level 0).
 */
export type PartialDate = string;
/**
 * An extension of a telephone number, for example 204: 1 to 11 digits.
 */
export type PhoneExtension = string;
/**
 * Kind of a telephone number, after the vCard TYPE of TEL: mobile is cell there (RFC 6350 §6.4.1).
 */
export type PhoneKind = "voice" | "mobile" | "fax" | "whatsapp";
/**
 * A postal code, for example 10117 or SW1A 2AA: upper-case letters and digits, optionally separated by single spaces or hyphens, at most 16 characters.
 */
export type PostalCode = string;
/**
 * Relation of the true value to a number: exact, about, over or under.
 */
export type Qualifier = "exact" | "about" | "over" | "under";
/**
 * A rich text in one language: a list of 1 to 10000 blocks.
 *
 * @minItems 1
 * @maxItems 10000
 */
export type RichText = [Block, ...Block[]];
/**
 * A version of the content model with the major version 1: 1.0.
 */
export type SchemaVersion = string;
/**
 * A SHA-256 digest (FIPS 180-4): 64 lower-case hexadecimal digits.
 */
export type Sha256 = string;
/**
 * A Sustainable Development Goal of the 2030 Agenda or one of its 169 targets (A/RES/71/313), for example 10, 10.7 or 3.b.
 */
export type SustainableDevelopmentGoal = string;
/**
 * A text without control characters, and without white space at its ends.
 */
export type Text = string;
/**
 * A time zone by its name in the IANA Time Zone Database, for example Europe/Berlin.
 */
export type TimeZoneId = string;
/**
 * A name from an open vocabulary, for example wikidata: lower-case letters and digits in groups separated by single hyphens, at most 50 characters.
 */
export type Token = string;
/**
 * An http or https address with a host, for example https://www.example.org/news: ASCII only (international domain names as punycode), without user name, at most 2000 characters.
 */
export type WebAddress = string;

/**
 * The complete public content of an organization in one document: profile, work areas, news articles and press contacts.
 */
export interface OrganizationContent {
  /**
   * Reference to this schema, for editors; it is not content, and readers ignore it.
   */
  $schema?: Text;
  /**
   * Version of the content model, for example 1.0.
   */
  schemaVersion: SchemaVersion;
  /**
   * Fallback language for readers whose preferred languages are not available.
   */
  defaultLanguage: LanguageTag;
  /**
   * Profile of the organization.
   */
  organization: OrganizationProfile;
  /**
   * Work areas of the organization, at most 1000.
   *
   * @maxItems 1000
   */
  workAreas?: WorkArea[];
  /**
   * News articles of the organization, at most 10000.
   *
   * @maxItems 10000
   */
  news?: NewsArticle[];
  /**
   * Permanent press contacts of the organization, at most 100.
   *
   * @maxItems 100
   */
  pressContacts?: PressContact[];
}
/**
 * An account of the organization on a social network (vCard SOCIALPROFILE, RFC 9554).
 */
export interface Account {
  /**
   * Name of the social network as a token, for example mastodon.
   */
  service: Token;
  /**
   * Address of the account's page, for example https://social.example.org/@example.
   */
  url: WebAddress;
  /**
   * User name of the account on the network, at most 100 characters, for example @example.
   */
  handle?: Text;
  /**
   * Language of the account's posts; absent if it posts in several languages.
   */
  language?: LanguageTag;
}
/**
 * Relation to another organization: a parent organization, a successor or a joint publisher (W3C ORG).
 */
export interface Affiliation {
  /**
   * Name of the other organization or system, at most 255 characters.
   */
  name: LocalizedText;
  /**
   * Website of the other organization or system, for example https://www.example.org/.
   */
  url?: WebAddress;
  /**
   * Start of the relation, as a year, a month or a day.
   */
  since?: PartialDate;
}
/**
 * An audio recording (schema.org AudioObject).
 */
export interface Audio {
  /**
   * The kind of media.
   */
  type: "audio";
  /**
   * Address of the audio file or of the page that plays it, for example https://www.example.org/media/1.
   */
  url: WebAddress;
  /**
   * Title of the recording, at most 255 characters.
   */
  title: LocalizedText;
  /**
   * Transcript of the speech in the recording as plain text, at most 100000 characters.
   */
  transcript?: LocalizedText;
  /**
   * Caption of the recording, at most 1000 characters (schema.org caption).
   */
  caption?: LocalizedText;
  /**
   * Credit line: the creator or rights holder to name, at most 255 characters (schema.org creditText, IPTC Credit Line).
   */
  credit?: LocalizedText;
  /**
   * Address of the licence, for example https://creativecommons.org/licenses/by/4.0/ (schema.org license).
   */
  licence?: WebAddress;
  /**
   * Media type of the file without parameters (RFC 6838), for example audio/mpeg.
   */
  mediaType?: MediaType;
  /**
   * File size in bytes, at least 1.
   */
  byteSize?: number;
}
/**
 * A correction made after publication (schema.org CorrectionComment).
 */
export interface Correction {
  /**
   * Date and time of the correction (RFC 3339), for example 2024-09-20T10:00:00Z.
   */
  on: DateTime;
  /**
   * Kind of the correction.
   */
  kind: CorrectionKind;
  /**
   * Description of the correction: the incorrect and the correct information, at most 1000 characters.
   */
  text: LocalizedText;
}
/**
 * Dateline of an article: place, date or both before the first sentence, such as "New York, 20 September" (schema.org dateline).
 */
export interface Dateline {
  /**
   * Name of the place, at most 255 characters; required unless there is a date.
   */
  place?: LocalizedText;
  /**
   * Date printed in the dateline, as a year, a month or a day; required unless there is a place.
   */
  date?: PartialDate;
}
/**
 * A thematic break between two parts of a text (HTML hr).
 */
export interface Divider {
  /**
   * The kind of block.
   */
  type: "divider";
}
/**
 * A file to download, such as a report in PDF (schema.org DigitalDocument).
 */
export interface Document {
  /**
   * The kind of media.
   */
  type: "document";
  /**
   * Address of the file, for example https://www.example.org/media/1.
   */
  url: WebAddress;
  /**
   * Title of the document, at most 255 characters.
   */
  title: LocalizedText;
  /**
   * Language of the document's text.
   */
  language?: LanguageTag;
  /**
   * Credit line: the creator or rights holder to name, at most 255 characters (schema.org creditText, IPTC Credit Line).
   */
  credit?: LocalizedText;
  /**
   * Address of the licence, for example https://creativecommons.org/licenses/by/4.0/ (schema.org license).
   */
  licence?: WebAddress;
  /**
   * Media type of the file without parameters (RFC 6838), for example application/pdf.
   */
  mediaType?: MediaType;
  /**
   * File size in bytes, at least 1.
   */
  byteSize?: number;
  /**
   * SHA-256 digest of the file, 64 lower-case hexadecimal digits (FIPS 180-4).
   */
  sha256?: Sha256;
}
/**
 * An event that an article announces or reports on, such as a press conference (schema.org Event).
 */
export interface Event {
  /**
   * Name of the event, at most 255 characters.
   */
  name: LocalizedText;
  /**
   * First day of the event, or its month or year if the day is not known, for example 2026-06-08 (schema.org startDate).
   */
  startsOn: PartialDate;
  /**
   * Last day of the event, or its month or year; not before the start: 2026-06 may follow 2026-06-08, because the two have a common day (schema.org endDate).
   */
  endsOn?: PartialDate;
  /**
   * Date and time of the start (RFC 3339; schema.org startDate).
   */
  startsAt?: DateTime;
  /**
   * Date and time of the end, not before the start (RFC 3339; schema.org endDate).
   */
  endsAt?: DateTime;
  /**
   * Place of the event, such as a building or a city, at most 255 characters (schema.org location).
   */
  place?: LocalizedText;
  /**
   * Postal address of the place.
   */
  address?: PostalAddress;
  /**
   * Address of a page about the event, for example https://www.example.org/events/1.
   */
  url?: WebAddress;
  /**
   * Whether people can attend the event online (schema.org eventAttendanceMode).
   */
  online?: boolean;
}
/**
 * A media object within a text (HTML figure).
 */
export interface Figure {
  /**
   * The kind of block.
   */
  type: "figure";
  /**
   * Image, video, audio recording or document.
   */
  media: Media;
}
/**
 * A heading within a text (HTML h2 to h4).
 */
export interface Heading {
  /**
   * The kind of block.
   */
  type: "heading";
  /**
   * Level of the heading, 2 to 4.
   */
  level: number;
  /**
   * Text of the heading, 1 to 1000 spans; the combined text neither begins nor ends with white space.
   *
   * @minItems 1
   * @maxItems 1000
   */
  spans: [Span, ...Span[]];
}
/**
 * An identifier of the organization in an external register (schema.org PropertyValue).
 */
export interface Identifier {
  /**
   * Register that assigned the identifier: ror, wikidata, isni, lei, iati, viaf, gnd, duns, reliefweb or another token.
   */
  scheme: Token;
  /**
   * Identifier in the form of the register, without the register's web address, for example Q1065.
   */
  value: Code;
}
/**
 * An image with an alternative text, or marked as decorative (schema.org ImageObject).
 */
export interface Image {
  /**
   * The kind of media.
   */
  type: "image";
  /**
   * Address of the image file, for example https://www.example.org/media/1.
   */
  url: WebAddress;
  /**
   * Alternative text that describes the image for people who cannot see it, at most 1000 characters; required unless the image is decorative (HTML alt, IPTC Alt Text).
   */
  alt?: LocalizedText;
  /**
   * Whether the image is decorative and needs no alternative text (default false).
   */
  decorative?: boolean;
  /**
   * Caption of the image, at most 1000 characters (schema.org caption).
   */
  caption?: LocalizedText;
  /**
   * Credit line: the creator or rights holder to name, at most 255 characters (schema.org creditText, IPTC Credit Line).
   */
  credit?: LocalizedText;
  /**
   * Address of the licence, for example https://creativecommons.org/licenses/by/4.0/ (schema.org license).
   */
  licence?: WebAddress;
  /**
   * Media type of the file without parameters (RFC 6838), for example image/jpeg.
   */
  mediaType?: MediaType;
  /**
   * Width of the image in pixels, 1 to 100000.
   */
  width?: number;
  /**
   * Height of the image in pixels, 1 to 100000.
   */
  height?: number;
  /**
   * File size in bytes, at least 1.
   */
  byteSize?: number;
  /**
   * SHA-256 digest of the file, 64 lower-case hexadecimal digits (FIPS 180-4).
   */
  sha256?: Sha256;
}
/**
 * An important statistic, such as "175 member states" or "over 100 countries" (schema.org Observation).
 */
export interface KeyFigure {
  /**
   * Name of the counted or measured quantity, at most 255 characters.
   */
  label: LocalizedText;
  /**
   * Value as a decimal number in text, for example 175 or 12.5.
   */
  value: Decimal;
  /**
   * Relation of the true number to the value: exact, about, over or under (default exact).
   */
  qualifier?: Qualifier;
  /**
   * Unit of the value if the label does not include it, at most 100 characters.
   */
  unit?: LocalizedText;
  /**
   * Reference date of the value, as a year, a month or a day.
   */
  asOf?: PartialDate;
  /**
   * Address of the source of the value, for example https://www.example.org/statistics.
   */
  source?: WebAddress;
}
/**
 * A link: a web address with a label (RFC 8288).
 */
export interface Link {
  /**
   * Text of the link, at most 255 characters.
   */
  label: LocalizedText;
  /**
   * Target address of the link, for example https://www.example.org/about.
   */
  url: WebAddress;
  /**
   * Relation of the target to the document as a token of at most 50 characters, for example call-to-action, related or source (RFC 8288 §3.3 rel).
   */
  rel?: Token;
}
/**
 * A list of items, numbered or not numbered (HTML ol and ul).
 */
export interface ListBlock {
  /**
   * The kind of block.
   */
  type: "list";
  /**
   * Whether the items are numbered (default false).
   */
  ordered?: boolean;
  /**
   * Items, 1 to 1000; an item may contain a nested list, at most 5 levels in all.
   *
   * @minItems 1
   * @maxItems 1000
   */
  items: [ListItem, ...ListItem[]];
}
/**
 * An item of a list (HTML li).
 */
export interface ListItem {
  /**
   * Text of the item, 1 to 1000 spans; the combined text neither begins nor ends with white space.
   *
   * @minItems 1
   * @maxItems 1000
   */
  spans: [Span, ...Span[]];
  /**
   * List within the item, after its text.
   */
  list?: NestedList;
}
/**
 * A rich text in 1 to 100 languages, by language tag; each is a list of blocks.
 */
export interface LocalizedRichText {
  [k: string]: RichText;
}
/**
 * A text in 1 to 100 languages, by language tag: {"de": "Wasser", "en": "Water"}.
 */
export interface LocalizedText {
  [k: string]: Text;
}
/**
 * A list within an item of another list (HTML ol and ul).
 */
export interface NestedList {
  /**
   * Whether the items are numbered (default false).
   */
  ordered?: boolean;
  /**
   * Items, 1 to 1000.
   *
   * @minItems 1
   * @maxItems 1000
   */
  items: [ListItem, ...ListItem[]];
}
/**
 * An article that the organization publishes, such as a press release, a news report or a statement (schema.org NewsArticle).
 */
export interface NewsArticle {
  /**
   * Identifier of the article, unique among the articles, for example new-office-in-lisbon.
   */
  id: Id;
  /**
   * Genre of the article.
   */
  genre: Genre;
  /**
   * Language in which the article was written; the texts in other languages are translations.
   */
  originalLanguage: LanguageTag;
  /**
   * Short line above the headline, at most 100 characters.
   */
  kicker?: LocalizedText;
  /**
   * Headline, at most 255 characters; more than 110 characters give a warning (schema.org headline).
   */
  headline: LocalizedText;
  /**
   * Line below the headline, at most 255 characters (schema.org alternativeHeadline).
   */
  subheadline?: LocalizedText;
  /**
   * Summary in a few sentences, at most 1000 characters (schema.org abstract).
   */
  summary?: LocalizedText;
  /**
   * Place and date of the report, printed before the first sentence (schema.org dateline).
   */
  dateline?: Dateline;
  /**
   * Main text of the article (schema.org articleBody).
   */
  body: LocalizedRichText;
  /**
   * Names of the authors as printed with the article, at most 255 characters (ninjs byline).
   */
  byline?: LocalizedText;
  /**
   * Quotes that the article contains, at most 100.
   *
   * @maxItems 100
   */
  quotes?: Quote[];
  /**
   * Important statistics of the article, at most 100.
   *
   * @maxItems 100
   */
  keyFigures?: KeyFigure[];
  /**
   * Identifiers of the work areas that the article belongs to, at most 100.
   *
   * @maxItems 100
   */
  workAreas?: Id[];
  /**
   * Subjects of the article from controlled vocabularies, at most 100 (ninjs subjects).
   *
   * @maxItems 100
   */
  subjects?: Subject[];
  /**
   * Countries that the article is about, as two-letter codes (ISO 3166-1 alpha-2), at most 250.
   *
   * @maxItems 250
   */
  countries?: CountryCode[];
  /**
   * Contacts for press enquiries about the article, at most 50.
   *
   * @maxItems 50
   */
  pressContacts?: PressContact[];
  /**
   * Standard paragraph about the organization after the article; replaces the one in the profile.
   */
  boilerplate?: LocalizedRichText;
  /**
   * Background information for editors that is not part of the article.
   */
  notesToEditors?: LocalizedRichText;
  /**
   * Main image of the article (schema.org image).
   */
  image?: Image;
  /**
   * Files to download with the article, at most 100.
   *
   * @maxItems 100
   */
  attachments?: Document[];
  /**
   * Further links for the reader, at most 100.
   *
   * @maxItems 100
   */
  links?: Link[];
  /**
   * Address of the published article in each language, at most 100 languages.
   */
  urls?: {
    [k: string]: WebAddress;
  };
  /**
   * Rights and terms of use of the article (ninjs rightsInfo).
   */
  rights?: Rights;
  /**
   * Other organizations that publish the article jointly with this one, for example a joint statement, at most 50 (schema.org publisher).
   *
   * @maxItems 50
   */
  publishers?: Affiliation[];
  /**
   * Event that the article announces or reports on, such as a press conference (schema.org about).
   */
  event?: Event;
  /**
   * Identifiers of other articles of the same content on the same subject, for example flood-warning, at most 100 (schema.org mentions).
   *
   * @maxItems 100
   */
  related?: Id[];
  /**
   * Date and time of publication (RFC 3339; schema.org datePublished).
   */
  publishedAt: DateTime;
  /**
   * Date and time of the last change, not before publication (RFC 3339; schema.org dateModified).
   */
  updatedAt?: DateTime;
  /**
   * Date and time before which the article must not be published (RFC 3339; ninjs embargoed).
   */
  embargoedUntil?: DateTime;
  /**
   * Date and time after which the article should no longer be displayed, after publication (RFC 3339; schema.org expires).
   */
  expiresAt?: DateTime;
  /**
   * Corrections made after publication, at most 100 (schema.org correction).
   *
   * @maxItems 100
   */
  corrections?: Correction[];
}
/**
 * An office of the organization (W3C ORG Site).
 */
export interface Office {
  /**
   * Identifier of the office, unique among the offices, for example germany.
   */
  id: Id;
  /**
   * Kind of the office.
   */
  kind: OfficeKind;
  /**
   * Name of the office, at most 255 characters.
   */
  name: LocalizedText;
  /**
   * Country of the office as a two-letter code (ISO 3166-1 alpha-2), for example DE.
   */
  country?: CountryCode;
  /**
   * Postal address of the office.
   */
  address?: PostalAddress;
  /**
   * Time zone of the office by its IANA name, for example Europe/Berlin.
   */
  timeZone?: TimeZoneId;
  /**
   * Opening date of the office, as a year, a month or a day.
   */
  since?: PartialDate;
  /**
   * Languages in which the office can be contacted, at most 100.
   *
   * @maxItems 100
   */
  languages?: LanguageTag[];
  /**
   * Telephone numbers of the office, at most 20.
   *
   * @maxItems 20
   */
  phones?: PhoneNumber[];
  /**
   * E-mail addresses of the office, at most 20.
   *
   * @maxItems 20
   */
  emails?: EmailAddress[];
}
/**
 * Profile of the organization: names, descriptions, offices, identifiers and links (schema.org Organization).
 */
export interface OrganizationProfile {
  /**
   * Identifier of the organization, for example example-relief.
   */
  id: Id;
  /**
   * Kind of the organization.
   */
  kind: OrganizationKind;
  /**
   * Full name, at most 255 characters.
   */
  name: LocalizedText;
  /**
   * Acronym or short name, at most 50 characters.
   */
  acronym?: LocalizedText;
  /**
   * Other current or former names, at most 50, each at most 255 characters (schema.org alternateName).
   *
   * @maxItems 50
   */
  alternateNames?: LocalizedText[];
  /**
   * Slogan in one line, at most 255 characters (schema.org slogan).
   */
  slogan?: LocalizedText;
  /**
   * Summary of the organization and its work in a few sentences, at most 1000 characters.
   */
  summary?: LocalizedText;
  /**
   * Full description of the organization and its work.
   */
  about?: LocalizedRichText;
  /**
   * Standard paragraph about the organization for the end of press releases.
   */
  boilerplate?: LocalizedRichText;
  /**
   * Foundation date, as a year, a month or a day, for example 1951 (schema.org foundingDate).
   */
  founded?: PartialDate;
  /**
   * Dissolution date, as a year, a month or a day, not before the foundation (schema.org dissolutionDate).
   */
  dissolved?: PartialDate;
  /**
   * Parent organizations or systems, at most 50 (schema.org parentOrganization).
   *
   * @maxItems 50
   */
  partOf?: Affiliation[];
  /**
   * Offices of the organization, at most 1000.
   *
   * @maxItems 1000
   */
  offices?: Office[];
  /**
   * Important statistics of the organization, at most 100.
   *
   * @maxItems 100
   */
  keyFigures?: KeyFigure[];
  /**
   * Identifiers of the organization in external registers, at most 50.
   *
   * @maxItems 50
   */
  identifiers?: Identifier[];
  /**
   * Address of the website in each language, at most 100 languages.
   */
  websites?: {
    [k: string]: WebAddress;
  };
  /**
   * Accounts on social networks, at most 100.
   *
   * @maxItems 100
   */
  accounts?: Account[];
  /**
   * Further links about the organization, at most 100.
   *
   * @maxItems 100
   */
  links?: Link[];
  /**
   * Logo of the organization (schema.org logo).
   */
  logo?: Image;
  /**
   * Working languages of the organization, at most 100.
   *
   * @maxItems 100
   */
  languages?: LanguageTag[];
  /**
   * Published policies, such as the corrections policy or the privacy policy, at most 100.
   *
   * @maxItems 100
   */
  policies?: Link[];
  /**
   * People who represent the organization, such as its head and its spokespersons, at most 1000.
   *
   * @maxItems 1000
   */
  people?: Person[];
  /**
   * Organizations into which this one was merged or which replaced it, at most 50.
   *
   * @maxItems 50
   */
  successors?: Affiliation[];
}
/**
 * A paragraph (HTML p).
 */
export interface Paragraph {
  /**
   * The kind of block.
   */
  type: "paragraph";
  /**
   * Text of the paragraph, 1 to 1000 spans; the combined text neither begins nor ends with white space.
   *
   * @minItems 1
   * @maxItems 1000
   */
  spans: [Span, ...Span[]];
}
/**
 * A person who represents the organization, such as its head or a spokesperson, with the role in the organization (schema.org Person).
 */
export interface Person {
  /**
   * Identifier of the person, unique among the people of the organization, for example ines-example.
   */
  id: Id;
  /**
   * Name of the person, at most 255 characters; localized because names are transliterated between scripts.
   */
  name: LocalizedText;
  /**
   * Role in the organization, such as "Executive Director", at most 255 characters (schema.org jobTitle).
   */
  role?: LocalizedText;
  /**
   * Start of the role, as a year, a month or a day (Popolo start_date).
   */
  since?: PartialDate;
  /**
   * End of the role, as a year, a month or a day, not before the start (Popolo end_date).
   */
  until?: PartialDate;
  /**
   * Whether the person speaks for the organization to the press (default false).
   */
  spokesperson?: boolean;
  /**
   * Biography in a few sentences, at most 1000 characters (Popolo summary).
   */
  summary?: LocalizedText;
  /**
   * Portrait of the person (schema.org image).
   */
  image?: Image;
  /**
   * Address of a page about the person, for example https://www.example.org/people/1.
   */
  url?: WebAddress;
}
/**
 * A telephone number (vCard TEL, RFC 6350 §6.4.1): a number in international form, or the digits of a hotline or a short code that has no international form, with the country in which they are dialled.
 */
export interface PhoneNumber {
  /**
   * Telephone number in international form (ITU-T E.164), for example +4930901820; required unless there are dialled digits.
   */
  number?: E164;
  /**
   * Digits of a number without an international form as they are dialled, in groups separated by single spaces, at most 30 characters, for example 116 117; only without a number.
   */
  dialled?: DialledNumber;
  /**
   * Country in which the digits are dialled, as a two-letter code (ISO 3166-1 alpha-2), for example DE; required with dialled digits and only allowed there.
   */
  country?: CountryCode;
  /**
   * Kind of the telephone number (default voice).
   */
  kind?: PhoneKind;
  /**
   * Extension number, 1 to 11 digits, for example 204.
   */
  extension?: PhoneExtension;
}
/**
 * A postal address (vCard ADR, RFC 6350 §6.3.1; schema.org PostalAddress).
 */
export interface PostalAddress {
  /**
   * Address lines such as street and building, in the order on an envelope, at most 10, each at most 255 characters (schema.org streetAddress).
   *
   * @maxItems 10
   */
  lines?: LocalizedText[];
  /**
   * City, town or village, at most 255 characters (schema.org addressLocality).
   */
  locality?: LocalizedText;
  /**
   * State, province or county, at most 255 characters (schema.org addressRegion).
   */
  region?: LocalizedText;
  /**
   * Postal code, for example 10117 (schema.org postalCode).
   */
  postalCode?: PostalCode;
  /**
   * Country as a two-letter code (ISO 3166-1 alpha-2), for example DE.
   */
  country: CountryCode;
}
/**
 * A person or an office that answers press enquiries (schema.org ContactPoint).
 */
export interface PressContact {
  /**
   * Identifier of the contact, unique in its list, for example press-desk.
   */
  id: Id;
  /**
   * Name of the person or office, at most 255 characters; required unless there is a role or an organization.
   */
  name?: LocalizedText;
  /**
   * Job title or function of the person, at most 255 characters; required unless there is a name or an organization (schema.org jobTitle, vCard TITLE).
   */
  role?: LocalizedText;
  /**
   * Name of the organization that the person works for, at most 255 characters; required unless there is a name or a role (vCard ORG).
   */
  organization?: LocalizedText;
  /**
   * City in which the person works, at most 255 characters.
   */
  dutyStation?: LocalizedText;
  /**
   * Country of the duty station as a two-letter code (ISO 3166-1 alpha-2), for example DE.
   */
  country?: CountryCode;
  /**
   * Time zone of the duty station by its IANA name, for example Europe/Berlin.
   */
  timeZone?: TimeZoneId;
  /**
   * E-mail addresses, at most 20; at least one e-mail address or telephone number is required.
   *
   * @maxItems 20
   */
  emails?: EmailAddress[];
  /**
   * Telephone numbers, at most 20; at least one telephone number or e-mail address is required.
   *
   * @maxItems 20
   */
  phones?: PhoneNumber[];
  /**
   * Languages in which the contact answers, at most 100 (schema.org availableLanguage, vCard LANG).
   *
   * @maxItems 100
   */
  languages?: LanguageTag[];
  /**
   * Opening hours as text, such as "Monday to Friday, 9:00–17:00", at most 255 characters (schema.org hoursAvailable).
   */
  hoursAvailable?: LocalizedText;
}
/**
 * A quote of the article, displayed at this position of the text (HTML blockquote).
 */
export interface Quotation {
  /**
   * The kind of block.
   */
  type: "quotation";
  /**
   * Identifier of a quote in the same article, for example director-opening.
   */
  quote: Id;
}
/**
 * A quote in the original language and in translations (schema.org Quotation).
 */
export interface Quote {
  /**
   * Identifier of the quote, unique in the article, for example director-opening.
   */
  id: Id;
  /**
   * Quoted words without quotation marks, at most 5000 characters.
   */
  text: LocalizedText;
  /**
   * Language in which the speaker said or wrote the words; the texts in other languages are translations.
   */
  originalLanguage: LanguageTag;
  /**
   * Person who is quoted (schema.org spokenByCharacter).
   */
  speaker: Speaker;
  /**
   * Date of the statement, as a year, a month or a day.
   */
  saidOn?: PartialDate;
  /**
   * Address of a page that contains the original statement, for example https://www.example.org/speeches/1.
   */
  source?: WebAddress;
}
/**
 * Rights and terms of use of an article (ninjs rightsInfo).
 */
export interface Rights {
  /**
   * Name of the rights holder, at most 255 characters (schema.org copyrightHolder).
   */
  holder?: LocalizedText;
  /**
   * Address of the licence, for example https://creativecommons.org/licenses/by/4.0/ (schema.org license).
   */
  licence?: WebAddress;
  /**
   * Copyright notice for readers, at most 1000 characters (schema.org copyrightNotice).
   */
  notice?: LocalizedText;
}
/**
 * A part of a text in which formatting, link and language do not change.
 */
export interface Span {
  /**
   * Text of the span, 1 to 100000 characters; it may begin or end with a space.
   */
  text: InlineText;
  /**
   * Formatting of the text.
   */
  marks?: Mark[];
  /**
   * Target address of a link, for example https://www.example.org/about (HTML href).
   */
  href?: WebAddress;
  /**
   * Language of the text if it differs from the language of the rich text (HTML lang).
   */
  lang?: LanguageTag;
}
/**
 * Speaker of a quote, with name and role at the time of the quote.
 */
export interface Speaker {
  /**
   * Name of the speaker, at most 255 characters; localized because names are transliterated between scripts; required unless there is a role.
   */
  name?: LocalizedText;
  /**
   * Role of the speaker at the time of the quote, such as "spokesperson", at most 255 characters; required unless there is a name.
   */
  role?: LocalizedText;
  /**
   * Name of the organization that the speaker represents, at most 255 characters.
   */
  organization?: LocalizedText;
  /**
   * Identifier of the speaker among the people of the organization (people), for example ines-example; name and role are stated as well, as they were at the time of the quote.
   */
  person?: Id;
  /**
   * Address of a page about the speaker, for example https://www.example.org/people/1.
   */
  url?: WebAddress;
}
/**
 * A subject from a controlled vocabulary, such as IPTC Media Topics, ReliefWeb themes or DAC sectors (ninjs subjects).
 */
export interface Subject {
  /**
   * Vocabulary as a token, for example medtop.
   */
  scheme: Token;
  /**
   * Code of the subject in the vocabulary, for example 20000575.
   */
  code: Code;
  /**
   * Name of the subject, at most 255 characters.
   */
  label?: LocalizedText;
}
/**
 * A table; all rows have the same number of cells (HTML table).
 */
export interface Table {
  /**
   * The kind of block.
   */
  type: "table";
  /**
   * Caption of the table, at most 1000 spans; the combined text neither begins nor ends with white space (HTML caption).
   *
   * @maxItems 1000
   */
  caption?: Span[];
  /**
   * Header row with the names of the columns (HTML thead).
   */
  header?: TableRow;
  /**
   * Data rows, 1 to 1000 (HTML tbody).
   *
   * @minItems 1
   * @maxItems 1000
   */
  rows: [TableRow, ...TableRow[]];
}
/**
 * A cell of a table (HTML td and th).
 */
export interface TableCell {
  /**
   * Text of the cell, at most 1000 spans; the combined text neither begins nor ends with white space. Absent if the cell is empty.
   *
   * @maxItems 1000
   */
  spans?: Span[];
}
/**
 * A row of a table (HTML tr).
 */
export interface TableRow {
  /**
   * Cells of the row, 1 to 100; all rows of a table have the same number of cells.
   *
   * @minItems 1
   * @maxItems 100
   */
  cells: [TableCell, ...TableCell[]];
}
/**
 * A video recording (schema.org VideoObject).
 */
export interface Video {
  /**
   * The kind of media.
   */
  type: "video";
  /**
   * Address of the video file or of the page that plays it, for example https://www.example.org/media/1.
   */
  url: WebAddress;
  /**
   * Title of the video, at most 255 characters.
   */
  title: LocalizedText;
  /**
   * Transcript of the speech and description of the pictures as plain text, at most 100000 characters.
   */
  transcript?: LocalizedText;
  /**
   * Caption of the video, at most 1000 characters (schema.org caption).
   */
  caption?: LocalizedText;
  /**
   * Credit line: the creator or rights holder to name, at most 255 characters (schema.org creditText, IPTC Credit Line).
   */
  credit?: LocalizedText;
  /**
   * Address of the licence, for example https://creativecommons.org/licenses/by/4.0/ (schema.org license).
   */
  licence?: WebAddress;
  /**
   * Media type of the file without parameters (RFC 6838), for example video/mp4.
   */
  mediaType?: MediaType;
  /**
   * Width of the video in pixels, 1 to 100000.
   */
  width?: number;
  /**
   * Height of the video in pixels, 1 to 100000.
   */
  height?: number;
  /**
   * File size in bytes, at least 1.
   */
  byteSize?: number;
}
/**
 * A work area: a topic, programme or project that the organization works on.
 */
export interface WorkArea {
  /**
   * Identifier of the work area, unique among the work areas, for example data-and-research.
   */
  id: Id;
  /**
   * Title of the work area, at most 255 characters.
   */
  title: LocalizedText;
  /**
   * Summary in a few sentences, at most 1000 characters.
   */
  summary?: LocalizedText;
  /**
   * Full description of the work area.
   */
  description?: LocalizedRichText;
  /**
   * Identifier of the parent work area, for example research.
   */
  parent?: Id;
  /**
   * Sustainable Development Goals and targets that the work supports, such as 10.7, at most 200.
   *
   * @maxItems 200
   */
  goals?: SustainableDevelopmentGoal[];
  /**
   * Subjects of the work area from controlled vocabularies, at most 100.
   *
   * @maxItems 100
   */
  subjects?: Subject[];
  /**
   * Countries in which the work takes place, as two-letter codes (ISO 3166-1 alpha-2), at most 250.
   *
   * @maxItems 250
   */
  countries?: CountryCode[];
  /**
   * Important statistics of the work area, at most 100.
   *
   * @maxItems 100
   */
  keyFigures?: KeyFigure[];
  /**
   * Main image of the work area.
   */
  image?: Image;
  /**
   * Further links for the reader, at most 100.
   *
   * @maxItems 100
   */
  links?: Link[];
  /**
   * Start of the work, as a year, a month or a day.
   */
  since?: PartialDate;
  /**
   * End of the work, as a year, a month or a day, not before the start.
   */
  until?: PartialDate;
}
