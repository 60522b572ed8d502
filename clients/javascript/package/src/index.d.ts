import type {
  LocalizedText,
  NewsArticle,
  OrganizationContent,
  OrganizationProfile,
  PressContact,
  Quote,
  WorkArea,
} from "./types.js";

export type * from "./types.js";

/** The document types by name. */
export interface Documents {
  LocalizedText: LocalizedText;
  NewsArticle: NewsArticle;
  OrganizationContent: OrganizationContent;
  OrganizationProfile: OrganizationProfile;
  PressContact: PressContact;
  Quote: Quote;
  WorkArea: WorkArea;
}

/** The names of the document types. */
export const types: readonly (keyof Documents)[];

/** A violation of a rule by a document, in the form of `orgcontent/schemas/violation.json`. */
export interface Violation {
  /** Code of the rule; docs/rules.md lists all codes. */
  code: string;
  /** An error makes the document invalid, a warning does not. */
  severity: "error" | "warning";
  /** Location in the document as a JSON Pointer (RFC 6901); empty for the whole document. */
  pointer: string;
  /** Line of the location, from 1. */
  line: number;
  /** Column in the line in code points, from 1. */
  column: number;
  /** Values in the message by name. */
  parameters?: Record<string, string>;
  /** Message in the requested language. */
  message: string;
}

export interface Options<T extends keyof Documents> {
  /** The document type; by default `OrganizationContent`. */
  type?: T;
  /** The language of the messages: `en`, the default, or `de`. */
  language?: string;
  /** Whether unknown properties, words and types of a later minor version are warnings. The document does not have them. */
  tolerant?: boolean;
}

export interface CheckResult<D> {
  /** The document, if it is valid. */
  document?: D;
  /** All errors and warnings in the order of the text. */
  violations: Violation[];
}

/** Parses and validates a text or bytes; returns the document, if it is valid, and all violations. */
export function check<T extends keyof Documents = "OrganizationContent">(
  input: string | Uint8Array,
  options?: Options<T>,
): CheckResult<Documents[T]>;

/** Parses and validates a text or bytes; throws an InvalidContentError with all violations. */
export function parse<T extends keyof Documents = "OrganizationContent">(
  input: string | Uint8Array,
  options?: Options<T>,
): Documents[T];

/** A document is invalid. */
export class InvalidContentError extends Error {
  /** All errors and warnings. */
  readonly violations: Violation[];
  constructor(violations: Violation[]);
}

/** A violation in one line that is safe to print. */
export function lineOf(violation: Violation): string;

/** A value in one language. */
export interface Localized<V> {
  value: V;
  /** The actual language of the value, for the attribute lang. */
  language: string;
  match: "exact" | "truncated" | "related" | "close" | "default";
}

/** Preferred languages of a reader in order of priority (RFC 4647 §3.4 or UTS #35), with an optional default language. */
export class LanguagePreferences {
  private constructor();
  /** Parses an Accept-Language header (RFC 9110 §12.5.4): `de-AT, fr;q=0.5`. */
  static accept(header: string): LanguagePreferences;
  /** Reads an Accept-Language header as a server receives it, skips what is malformed, and matches by distance. */
  static acceptLenient(header: string | null | undefined): LanguagePreferences;
  /** Preferences from language ranges in order of priority: `de-AT`, `*-CH`. */
  static of(...ranges: string[]): LanguagePreferences;
  /** A copy with a default language, which is the result if no range matches. */
  orElse(defaultLanguage: string): LanguagePreferences;
  /** A copy that also accepts the same language and script of another region: `de-CH` for `de-AT`. */
  orRelated(): LanguagePreferences;
  /** A copy with another scheme: `lookup` (RFC 4647 §3.4) or `distance` (UTS #35, Language Matching). */
  with(scheme: "lookup" | "distance"): LanguagePreferences;
  /** The best value of an object with a value for each language; undefined if there is none. */
  resolve<V>(values: Readonly<Record<string, V>>): Localized<V> | undefined;
}

/** A header or a language range is malformed. */
export class LanguagePreferencesError extends Error {
  readonly code: "language.preferences";
}

/** The writing direction of a language tag, for the attribute dir of HTML. */
export function direction(tag: string): "ltr" | "rtl";
