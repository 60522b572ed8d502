import type {LanguageTag, LocalizedText} from "../types/organization-content.js";

export interface Found {
  text: string;
  /** What the text really is, for the page's lang attribute. */
  language: LanguageTag;
  match: "exact" | "truncated" | "default";
}

/** The text that fits a reader's wish by RFC 4647 §3.4, or undefined if there is not even the default language. */
export function lookup(texts: LocalizedText, wish: string, defaultLanguage: LanguageTag): Found | undefined {
  for (const range of shortened(wish)) {
    const found = textIn(texts, range);
    if (found) {
      return {...found, match: range === wish ? "exact" : "truncated"};
    }
  }
  const fallback = textIn(texts, defaultLanguage);
  return fallback && {...fallback, match: "default"};
}

/** A language range, then what is left of it: de-AT, de. A single letter goes with the subtag that it introduces. */
export function* shortened(range: string): Generator<string> {
  for (let left = range; left !== ""; left = left.replace(/(-[^-])*(-|^)[^-]*$/, "")) {
    yield left;
  }
}

// Ranges know no case, and a name like toString is no language of any text.
function textIn(texts: LocalizedText, range: string): {text: string; language: LanguageTag} | undefined {
  const entry = Object.entries(texts).find(([language]) => language.toLowerCase() === range.toLowerCase());
  return entry && {language: entry[0], text: entry[1]};
}
