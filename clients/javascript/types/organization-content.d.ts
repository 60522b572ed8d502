// Generated from https://orgcontent.github.io/schema/1.0/organization-content.json by generate.mjs; do not edit.

/**
 * A part of a text with structure.
 */
export type Block = Paragraph | Heading | ListBlock | Quotation | Table | Figure | Divider;
/**
 * A day of the calendar.
 */
export type CalendarDate = string;
/**
 * A code of somebody else's vocabulary: medtop:20000575, visible ASCII characters, at most 200.
 */
export type Code = string;
/**
 * How grave a correction is.
 */
export type CorrectionKind = "correction" | "clarification" | "update" | "retraction";
/**
 * A country or territory by its two-letter code of ISO 3166-1: DE; also XK, which CLDR and the European Union use for Kosovo.
 */
export type CountryCode = string;
/**
 * A date and time with seconds and the offset from UTC (RFC 3339).
 */
export type DateTime = string;
/**
 * A decimal number as text: 12.5, without leading zeros, plus sign or exponent; at most 18 digits before the point and 9 behind it.
 */
export type Decimal = string;
/**
 * A telephone number in the international form of ITU-T E.164: +4930901820, a plus sign and at most 15 digits.
 */
export type E164 = string;
/**
 * An e-mail address: press@example.org, as the WHATWG HTML standard has it ("valid e-mail address"), at most 254 characters.
 */
export type EmailAddress = string;
/**
 * What kind of article it is, after the IPTC genre vocabulary; in JSON with hyphens: press-release.
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
 * An id: press-office-2, lower-case letters and digits in groups joined by single hyphens, at most 100 characters.
 */
export type Id = string;
/**
 * A run of text inside a block, without control characters; it may begin or end with a space.
 */
export type InlineText = string;
/**
 * A language tag in canonical form: de, en-GB, zh-Hant-HK, de-simple, es-419, en-x-house (BCP 47, RFC 5646).
 */
export type LanguageTag = string;
/**
 * What a run of text is, where it is more than text; in JSON in lower case: emphasis.
 */
export type Mark = "strong" | "emphasis" | "subscript" | "superscript" | "code";
/**
 * Something shown or offered beside the words.
 */
export type Media = Image | Video | Audio | Document;
/**
 * A media type without parameters (RFC 6838 §4.2) in lower case: image/jpeg.
 */
export type MediaType = string;
/**
 * What an office is to the organization.
 */
export type OfficeKind = "headquarters" | "regional" | "country" | "liaison" | "project";
/**
 * What kind of organization it is, after the IATI codelist OrganisationType; in JSON with hyphens: international-ngo.
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
 * A date that may leave open the day, or the month too: 1951, 1951-12, 1951-12-05 (ISO 8601 with reduced precision, level 0 of EDTF).
 */
export type PartialDate = string;
/**
 * An extension behind a telephone number: 204, at most 11 digits.
 */
export type PhoneExtension = string;
/**
 * What answers at a telephone number.
 */
export type PhoneKind = "voice" | "mobile" | "fax" | "whatsapp";
/**
 * A postal code: 10117 or SW1A 2AA, upper-case letters and digits, single spaces or hyphens between them, at most 16 characters.
 */
export type PostalCode = string;
/**
 * How exact a number is.
 */
export type Qualifier = "exact" | "about" | "over" | "under";
/**
 * A text with structure in one language: at least one block, at most 10000.
 *
 * @minItems 1
 * @maxItems 10000
 */
export type RichText = [Block, ...Block[]];
/**
 * The version of the model: 1.0.
 */
export type SchemaVersion = "1.0";
/**
 * A SHA-256 digest (FIPS 180-4) in lower-case hexadecimal: 64 digits.
 */
export type Sha256 = string;
/**
 * A run of text.
 */
export type Span = InlineText | MarkedSpan;
/**
 * A Sustainable Development Goal of the 2030 Agenda or one of its 169 targets (A/RES/71/313): 10 or 10.7 or 3.b.
 */
export type SustainableDevelopmentGoal = string;
/**
 * A text without control characters, and without white space at its ends.
 */
export type Text = string;
/**
 * A time zone by its name in the IANA database: Europe/Berlin.
 */
export type TimeZoneId = string;
/**
 * A name from an open vocabulary: wikidata, in the form of an Id, at most 50 characters.
 */
export type Token = string;
/**
 * A web address: https://www.example.org/news, http or https with a host, ASCII only (an international name as punycode), without user name, at most 2000 characters.
 */
export type WebAddress = string;

/**
 * All that an organization tells the world, in one document.
 */
export interface OrganizationContent {
  /**
   * The version of the model that the document follows, 1.0.
   */
  schemaVersion: SchemaVersion;
  /**
   * The language to fall back to where a reader's languages are not there.
   */
  defaultLanguage: LanguageTag;
  /**
   * Who the organization is.
   */
  organization: OrganizationProfile;
  /**
   * What it works on.
   *
   * @maxItems 1000
   */
  workAreas?: WorkArea[];
  /**
   * What it announces.
   *
   * @maxItems 10000
   */
  news?: NewsArticle[];
  /**
   * The standing press office.
   *
   * @maxItems 100
   */
  pressContacts?: PressContact[];
}
/**
 * An account with a social network or the like (RFC 9554 SOCIALPROFILE).
 */
export interface Account {
  /**
   * The network, for example mastodon.
   */
  service: Token;
  /**
   * The address of the account's page.
   */
  url: WebAddress;
  /**
   * The name of the account on the network, at most 100 characters, for example @example.
   */
  handle?: Text;
  /**
   * The language of what is published there, where it is one.
   */
  language?: LanguageTag;
}
/**
 * A larger whole that the organization belongs to.
 */
export interface Affiliation {
  /**
   * The name of the whole, at most 255 characters.
   */
  name: LocalizedText;
  /**
   * The web site of the whole.
   */
  url?: WebAddress;
  /**
   * When the organization joined, as exactly as it is known.
   */
  since?: PartialDate;
}
/**
 * A sound recording.
 */
export interface Audio {
  /**
   * Which kind of media it is.
   */
  type: "audio";
  /**
   * Where the recording is, for example https://www.example.org/media/1.
   */
  url: WebAddress;
  /**
   * What it is called, at most 255 characters.
   */
  title: LocalizedText;
  /**
   * What is said, in words.
   */
  transcript?: LocalizedText;
  /**
   * What is shown or heard, for the line below it, at most 1000 characters.
   */
  caption?: LocalizedText;
  /**
   * Whom to name as the source or holder of the rights, at most 255 characters.
   */
  credit?: LocalizedText;
  /**
   * The terms of use, by web address, for example https://creativecommons.org/licenses/by/4.0/.
   */
  licence?: WebAddress;
  /**
   * The format of the file, for example image/jpeg (RFC 6838).
   */
  mediaType?: MediaType;
  /**
   * The size of the file in bytes.
   */
  byteSize?: number;
}
/**
 * What was put right after an article was published.
 */
export interface Correction {
  /**
   * When it was put right.
   */
  on: DateTime;
  /**
   * How grave it is.
   */
  kind: CorrectionKind;
  /**
   * What was wrong and what is right, at most 1000 characters.
   */
  text: LocalizedText;
}
/**
 * Where and when a report was written, as it stands before the first sentence: "New York, 20 September".
 */
export interface Dateline {
  /**
   * The place, at most 255 characters.
   */
  place: LocalizedText;
  /**
   * The day.
   */
  date?: CalendarDate;
}
/**
 * A break between two parts of a text.
 */
export interface Divider {
  /**
   * Which kind of block it is.
   */
  type: "divider";
}
/**
 * A file to download, for example a report as PDF.
 */
export interface Document {
  /**
   * Which kind of media it is.
   */
  type: "document";
  /**
   * Where the file is, for example https://www.example.org/media/1.
   */
  url: WebAddress;
  /**
   * What it is called, at most 255 characters.
   */
  title: LocalizedText;
  /**
   * The language that the file is written in.
   */
  language?: LanguageTag;
  /**
   * Whom to name as the source or holder of the rights, at most 255 characters.
   */
  credit?: LocalizedText;
  /**
   * The terms of use, by web address, for example https://creativecommons.org/licenses/by/4.0/.
   */
  licence?: WebAddress;
  /**
   * The format of the file, for example image/jpeg (RFC 6838).
   */
  mediaType?: MediaType;
  /**
   * The size of the file in bytes.
   */
  byteSize?: number;
  /**
   * The SHA-256 digest of the file, in lower-case hexadecimal.
   */
  sha256?: Sha256;
}
/**
 * A picture, film, recording or file in the run of the text.
 */
export interface Figure {
  /**
   * Which kind of block it is.
   */
  type: "figure";
  /**
   * What is shown.
   */
  media: Media;
}
/**
 * A heading within a text; level 1 is the headline of the whole and stands outside.
 */
export interface Heading {
  /**
   * Which kind of block it is.
   */
  type: "heading";
  /**
   * How deep the heading stands, 2 to 4.
   */
  level: number;
  /**
   * What is said, in runs of text; together they neither begin nor end with white space.
   *
   * @minItems 1
   * @maxItems 1000
   */
  spans: [Span, ...Span[]];
}
/**
 * An identifier of the organization in a register of somebody else.
 */
export interface Identifier {
  /**
   * The register: ror, wikidata, isni, lei, iati, viaf, gnd, duns, reliefweb or another token.
   */
  scheme: Token;
  /**
   * The identifier as the register writes it, without the address of the register, for example Q42.
   */
  value: Code;
}
/**
 * An image, with a description for those who do not see it, or the word that it is mere decoration.
 */
export interface Image {
  /**
   * Which kind of media it is.
   */
  type: "image";
  /**
   * Where the image is, for example https://www.example.org/media/1.
   */
  url: WebAddress;
  /**
   * What the image shows, for those who do not see it, at most 1000 characters; required unless the image is decorative.
   */
  alt?: LocalizedText;
  /**
   * Whether the image adds nothing to the words, so that nothing need be said of it (default false).
   */
  decorative?: boolean;
  /**
   * What is shown or heard, for the line below it, at most 1000 characters.
   */
  caption?: LocalizedText;
  /**
   * Whom to name as the source or holder of the rights, at most 255 characters.
   */
  credit?: LocalizedText;
  /**
   * The terms of use, by web address, for example https://creativecommons.org/licenses/by/4.0/.
   */
  licence?: WebAddress;
  /**
   * The format of the file, for example image/jpeg (RFC 6838).
   */
  mediaType?: MediaType;
  /**
   * The width in pixels.
   */
  width?: number;
  /**
   * The height in pixels.
   */
  height?: number;
  /**
   * The size of the file in bytes.
   */
  byteSize?: number;
}
/**
 * A number worth telling: 175 member states, over 100 countries.
 */
export interface KeyFigure {
  /**
   * What is counted or measured, at most 255 characters.
   */
  label: LocalizedText;
  /**
   * The number, as decimal text, for example 175 or 12.5.
   */
  value: Decimal;
  /**
   * How exact the number is (default exact).
   */
  qualifier?: Qualifier;
  /**
   * The unit of the number, where the label does not say it, at most 100 characters.
   */
  unit?: LocalizedText;
  /**
   * When the number held, as exactly as it is known.
   */
  asOf?: PartialDate;
  /**
   * Where the number comes from, by web address.
   */
  source?: WebAddress;
}
/**
 * A web address with words for it.
 */
export interface Link {
  /**
   * The words that stand for the address, at most 255 characters.
   */
  label: LocalizedText;
  /**
   * The address, for example https://www.example.org/about.
   */
  url: WebAddress;
}
/**
 * A list of items, numbered or not.
 */
export interface ListBlock {
  /**
   * Which kind of block it is.
   */
  type: "list";
  /**
   * Whether the order matters and the items are numbered (default false).
   */
  ordered?: boolean;
  /**
   * The items, each a list of spans that together neither begin nor end with white space.
   *
   * @minItems 1
   * @maxItems 1000
   */
  items: [[Span, ...Span[]], ...[Span, ...Span[]][]];
}
/**
 * A text with structure in several languages: {"de": [blocks], "en": [blocks]}, ordered by language tag.
 */
export interface LocalizedRichText {
  [k: string]: RichText;
}
/**
 * A text in one or more languages, ordered by tag: {"de": "Wasser", "en": "Water"}.
 */
export interface LocalizedText {
  [k: string]: Text;
}
/**
 * A run of text.
 */
export interface MarkedSpan {
  /**
   * The text itself, not empty; it may begin or end with a space.
   */
  text: InlineText;
  /**
   * What the text is beyond plain text.
   */
  marks?: Mark[];
  /**
   * Where the text leads as a link.
   */
  href?: WebAddress;
  /**
   * The language of the text, where it differs from that of the body.
   */
  lang?: LanguageTag;
}
/**
 * An article that the organization publishes: a press release, a report, a statement.
 */
export interface NewsArticle {
  /**
   * The id of the article, unique in the content, for example new-office-in-lisbon.
   */
  id: Id;
  /**
   * What kind of article it is.
   */
  genre: Genre;
  /**
   * The language it was written in; the others are translations.
   */
  originalLanguage: LanguageTag;
  /**
   * The line above the headline, at most 100 characters.
   */
  kicker?: LocalizedText;
  /**
   * The headline, at most 255 characters.
   */
  headline: LocalizedText;
  /**
   * The line below the headline, at most 255 characters.
   */
  subheadline?: LocalizedText;
  /**
   * What it says in a few sentences, at most 1000 characters.
   */
  summary?: LocalizedText;
  /**
   * Where and when it was written.
   */
  dateline?: Dateline;
  /**
   * The text.
   */
  body: LocalizedRichText;
  /**
   * Who wrote it, at most 255 characters.
   */
  byline?: LocalizedText;
  /**
   * What is quoted in it.
   *
   * @maxItems 100
   */
  quotes?: Quote[];
  /**
   * Numbers worth telling.
   *
   * @maxItems 100
   */
  keyFigures?: KeyFigure[];
  /**
   * The ids of the work areas that it belongs to.
   *
   * @maxItems 100
   */
  workAreas?: Id[];
  /**
   * What it is about, by controlled vocabularies.
   *
   * @maxItems 100
   */
  subjects?: Subject[];
  /**
   * The countries concerned, by their codes of ISO 3166-1.
   *
   * @maxItems 250
   */
  countries?: CountryCode[];
  /**
   * Whom the press may ask about it.
   *
   * @maxItems 50
   */
  pressContacts?: PressContact[];
  /**
   * The paragraph about the organization below it, where it differs from that of the profile.
   */
  boilerplate?: LocalizedRichText;
  /**
   * What editors should know and readers need not.
   */
  notesToEditors?: LocalizedRichText;
  /**
   * The picture that stands for it.
   */
  image?: Image;
  /**
   * Files to download with it.
   *
   * @maxItems 100
   */
  attachments?: Document[];
  /**
   * Where to read on.
   *
   * @maxItems 100
   */
  links?: Link[];
  /**
   * Where it is published, in each language.
   */
  urls?: {
    [k: string]: WebAddress;
  };
  /**
   * Who holds the rights and what others may do with it.
   */
  rights?: Rights;
  /**
   * When it was published.
   */
  publishedAt: DateTime;
  /**
   * When it was last changed; not before it was published.
   */
  updatedAt?: DateTime;
  /**
   * Until when nobody may publish it.
   */
  embargoedUntil?: DateTime;
  /**
   * From when on it should no longer be shown; after it was published.
   */
  expiresAt?: DateTime;
  /**
   * What was put right since.
   *
   * @maxItems 100
   */
  corrections?: Correction[];
}
/**
 * A place where the organization works.
 */
export interface Office {
  /**
   * The id of the office, unique in the organization, for example germany.
   */
  id: Id;
  /**
   * What the office is to the organization.
   */
  kind: OfficeKind;
  /**
   * The name of the office, at most 255 characters.
   */
  name: LocalizedText;
  /**
   * The country the office is in, by its code of ISO 3166-1.
   */
  country?: CountryCode;
  /**
   * Where letters go.
   */
  address?: PostalAddress;
  /**
   * The time zone of the office, by its IANA name, for example Europe/Berlin.
   */
  timeZone?: TimeZoneId;
  /**
   * Since when the office exists, as exactly as it is known.
   */
  since?: PartialDate;
  /**
   * The languages spoken there.
   *
   * @maxItems 100
   */
  languages?: LanguageTag[];
  /**
   * The telephone numbers.
   *
   * @maxItems 20
   */
  phones?: PhoneNumber[];
  /**
   * The e-mail addresses.
   *
   * @maxItems 20
   */
  emails?: EmailAddress[];
}
/**
 * Who the organization is.
 */
export interface OrganizationProfile {
  /**
   * The id of the organization, for example example-relief.
   */
  id: Id;
  /**
   * What kind of organization it is.
   */
  kind: OrganizationKind;
  /**
   * The full name, at most 255 characters.
   */
  name: LocalizedText;
  /**
   * The short form of the name, at most 50 characters.
   */
  acronym?: LocalizedText;
  /**
   * Other names that it is or was known by, each at most 255 characters.
   *
   * @maxItems 50
   */
  alternateNames?: LocalizedText[];
  /**
   * What it says of itself in one line, at most 255 characters.
   */
  slogan?: LocalizedText;
  /**
   * What it is and does in a few sentences, at most 1000 characters.
   */
  summary?: LocalizedText;
  /**
   * What it is and does, at length.
   */
  about?: LocalizedRichText;
  /**
   * The paragraph about the organization that stands below a press release.
   */
  boilerplate?: LocalizedRichText;
  /**
   * When it was founded, as exactly as it is known, for example 1951.
   */
  founded?: PartialDate;
  /**
   * When it ceased to exist, as exactly as it is known; not before it was founded.
   */
  dissolved?: PartialDate;
  /**
   * The larger wholes that it belongs to.
   *
   * @maxItems 50
   */
  partOf?: Affiliation[];
  /**
   * Where it works.
   *
   * @maxItems 1000
   */
  offices?: Office[];
  /**
   * Numbers that say how large it is.
   *
   * @maxItems 100
   */
  keyFigures?: KeyFigure[];
  /**
   * What registers call it.
   *
   * @maxItems 50
   */
  identifiers?: Identifier[];
  /**
   * Its web site in each language.
   */
  websites?: {
    [k: string]: WebAddress;
  };
  /**
   * Its accounts with social networks.
   *
   * @maxItems 100
   */
  accounts?: Account[];
  /**
   * Where else to look.
   *
   * @maxItems 100
   */
  links?: Link[];
  /**
   * Its logo.
   */
  logo?: Image;
  /**
   * The languages that it works in.
   *
   * @maxItems 100
   */
  languages?: LanguageTag[];
  /**
   * Its policies, for example on corrections or on the protection of data.
   *
   * @maxItems 100
   */
  policies?: Link[];
}
/**
 * A paragraph.
 */
export interface Paragraph {
  /**
   * Which kind of block it is.
   */
  type: "paragraph";
  /**
   * What is said, in runs of text; together they neither begin nor end with white space.
   *
   * @minItems 1
   * @maxItems 1000
   */
  spans: [Span, ...Span[]];
}
/**
 * A telephone number, as in vCard (RFC 6350 §6.4.1).
 */
export interface PhoneNumber {
  /**
   * The number in the international form of E.164, for example +4930901820.
   */
  number: E164;
  /**
   * What answers there (default voice).
   */
  kind?: PhoneKind;
  /**
   * The digits to dial after the call is taken.
   */
  extension?: PhoneExtension;
}
/**
 * A postal address, as vCard (RFC 6350 §6.3.1) and schema.org have it.
 */
export interface PostalAddress {
  /**
   * Street, building and the like, in the order of an envelope, each at most 255 characters.
   *
   * @maxItems 10
   */
  lines?: LocalizedText[];
  /**
   * The city, town or village, at most 255 characters.
   */
  locality?: LocalizedText;
  /**
   * The state, province or county, at most 255 characters.
   */
  region?: LocalizedText;
  /**
   * The postal code, for example 10117.
   */
  postalCode?: PostalCode;
  /**
   * The country, by its code of ISO 3166-1.
   */
  country: CountryCode;
}
/**
 * A person or desk that answers the press.
 */
export interface PressContact {
  /**
   * The id of the contact, unique in its list, for example press-desk.
   */
  id: Id;
  /**
   * The name of the person or desk, at most 255 characters.
   */
  name: LocalizedText;
  /**
   * What the person does, at most 255 characters.
   */
  role?: LocalizedText;
  /**
   * Whom the person works for, at most 255 characters.
   */
  organization?: LocalizedText;
  /**
   * The city the person works in, at most 255 characters, for example New York.
   */
  dutyStation?: LocalizedText;
  /**
   * The country of the duty station, by its code of ISO 3166-1.
   */
  country?: CountryCode;
  /**
   * The time zone of the duty station, by its IANA name.
   */
  timeZone?: TimeZoneId;
  /**
   * The e-mail addresses; there must be one, or a telephone number.
   *
   * @maxItems 20
   */
  emails?: EmailAddress[];
  /**
   * The telephone numbers; there must be one, or an e-mail address.
   *
   * @maxItems 20
   */
  phones?: PhoneNumber[];
  /**
   * The languages that questions may be asked in.
   *
   * @maxItems 100
   */
  languages?: LanguageTag[];
  /**
   * Opening hours of the contact as text, at most 255 characters, for example Monday to Friday, 9:00–17:00.
   */
  hoursAvailable?: LocalizedText;
}
/**
 * The place in a text where one of the article's quotes stands.
 */
export interface Quotation {
  /**
   * Which kind of block it is.
   */
  type: "quotation";
  /**
   * The id of a quote of the same article.
   */
  quote: Id;
}
/**
 * What somebody said, in the original and in translations.
 */
export interface Quote {
  /**
   * The id of the quote, unique in the article, for example director-opening.
   */
  id: Id;
  /**
   * What was said, without quotation marks, at most 5000 characters.
   */
  text: LocalizedText;
  /**
   * The language it was said in; the others are translations.
   */
  originalLanguage: LanguageTag;
  /**
   * Who said it.
   */
  speaker: Speaker;
  /**
   * When it was said, as exactly as it is known.
   */
  saidOn?: PartialDate;
  /**
   * Where it was said, by web address.
   */
  source?: WebAddress;
}
/**
 * Who holds the rights in an article and what others may do with it (ninjs rightsInfo).
 */
export interface Rights {
  /**
   * Who holds the rights, at most 255 characters.
   */
  holder?: LocalizedText;
  /**
   * The terms of use, by web address, for example https://creativecommons.org/licenses/by/4.0/.
   */
  licence?: WebAddress;
  /**
   * What to tell readers of the rights, at most 1000 characters.
   */
  notice?: LocalizedText;
}
/**
 * Who said something, as of the time it was said.
 */
export interface Speaker {
  /**
   * The name, at most 255 characters; names are transliterated, so they have languages.
   */
  name: LocalizedText;
  /**
   * The role in which it was said, as it was then, at most 255 characters.
   */
  role?: LocalizedText;
  /**
   * The organization spoken for, at most 255 characters.
   */
  organization?: LocalizedText;
  /**
   * A page about the speaker.
   */
  url?: WebAddress;
}
/**
 * A subject from a controlled vocabulary, for example IPTC Media Topics, ReliefWeb themes or DAC sectors.
 */
export interface Subject {
  /**
   * The vocabulary, for example medtop.
   */
  scheme: Token;
  /**
   * The code in the vocabulary, for example 20000575.
   */
  code: Code;
  /**
   * What the code stands for, at most 255 characters.
   */
  label?: LocalizedText;
}
/**
 * A table; every row has the same number of cells.
 */
export interface Table {
  /**
   * Which kind of block it is.
   */
  type: "table";
  /**
   * The rows at the top that say what the columns are, each a list of cells, each a list of spans.
   *
   * @maxItems 1000
   */
  header?: [Span[], ...Span[][]][];
  /**
   * The rows, each a list of cells, each a list of spans; a cell may be empty.
   *
   * @minItems 1
   * @maxItems 1000
   */
  rows: [[Span[], ...Span[][]], ...[Span[], ...Span[][]][]];
}
/**
 * A film.
 */
export interface Video {
  /**
   * Which kind of media it is.
   */
  type: "video";
  /**
   * Where the film is, for example https://www.example.org/media/1.
   */
  url: WebAddress;
  /**
   * What it is called, at most 255 characters.
   */
  title: LocalizedText;
  /**
   * What is said and shown, in words.
   */
  transcript?: LocalizedText;
  /**
   * What is shown or heard, for the line below it, at most 1000 characters.
   */
  caption?: LocalizedText;
  /**
   * Whom to name as the source or holder of the rights, at most 255 characters.
   */
  credit?: LocalizedText;
  /**
   * The terms of use, by web address, for example https://creativecommons.org/licenses/by/4.0/.
   */
  licence?: WebAddress;
  /**
   * The format of the file, for example image/jpeg (RFC 6838).
   */
  mediaType?: MediaType;
  /**
   * The width in pixels.
   */
  width?: number;
  /**
   * The height in pixels.
   */
  height?: number;
  /**
   * The size of the file in bytes.
   */
  byteSize?: number;
}
/**
 * Something the organization works on.
 */
export interface WorkArea {
  /**
   * The id of the work area, unique in the content, for example data-and-research.
   */
  id: Id;
  /**
   * What the work area is called, at most 255 characters.
   */
  title: LocalizedText;
  /**
   * What it is about in a few sentences, at most 1000 characters.
   */
  summary?: LocalizedText;
  /**
   * What it is about, at length.
   */
  description?: LocalizedRichText;
  /**
   * The id of the work area that this one is a part of.
   */
  parent?: Id;
  /**
   * The Sustainable Development Goals and targets that it serves, for example 10.7.
   *
   * @maxItems 200
   */
  goals?: SustainableDevelopmentGoal[];
  /**
   * What it is about, by controlled vocabularies.
   *
   * @maxItems 100
   */
  subjects?: Subject[];
  /**
   * The countries concerned, by their codes of ISO 3166-1.
   *
   * @maxItems 250
   */
  countries?: CountryCode[];
  /**
   * Numbers worth telling.
   *
   * @maxItems 100
   */
  keyFigures?: KeyFigure[];
  /**
   * The picture that stands for it.
   */
  image?: Image;
  /**
   * Where to read on.
   *
   * @maxItems 100
   */
  links?: Link[];
  /**
   * When the work began, as exactly as it is known.
   */
  since?: PartialDate;
  /**
   * When the work ended, as exactly as it is known; not before it began.
   */
  until?: PartialDate;
}
