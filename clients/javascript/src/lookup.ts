import type {LanguageTag, LocalizedText} from "../types/organization-content.js";

export interface Found {
  text: string;
  /** The actual language of the text, for the lang attribute. */
  language: LanguageTag;
  match: "exact" | "truncated" | "default";
}

/** The text for a language range (lookup of RFC 4647 §3.4), or undefined without a match and without the default language. */
export function lookup(texts: LocalizedText, range: string, defaultLanguage: LanguageTag): Found | undefined {
  for (const shorter of shortened(range)) {
    const found = textIn(texts, shorter);
    if (found) {
      return {...found, match: shorter === range ? "exact" : "truncated"};
    }
  }
  const fallback = textIn(texts, defaultLanguage);
  return fallback && {...fallback, match: "default"};
}

/** A language range and its truncations: de-AT, de. A single letter is removed together with the subtag after it. */
export function* shortened(range: string): Generator<string> {
  for (let left = range; left !== ""; left = left.replace(/(-[^-])*(-|^)[^-]*$/, "")) {
    yield left;
  }
}

// Ranges are case-insensitive; Object.entries excludes inherited names like toString.
function textIn(texts: LocalizedText, range: string): {text: string; language: LanguageTag} | undefined {
  const entry = Object.entries(texts).find(([language]) => language.toLowerCase() === range.toLowerCase());
  return entry && {language: entry[0], text: entry[1]};
}
