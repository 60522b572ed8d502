/** Suggestions for common mistakes in language tags: a country instead of a language (jp), an obsolete code (en-USA). */
import {suggestions} from "./generated/data.js";

const {languages, regions, tags} = suggestions;
const MAX_LENGTH = 100;
const SPACE = "[\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]+"; // without no-break spaces
const SPACE_AT_ENDS = new RegExp(`^${SPACE}|${SPACE}$`, "g");

const replaced = (table, key) => (Object.hasOwn(table, key) ? table[key] : key);

/** The text of a tag that is probably meant; it may be invalid, too. */
export function intendedTag(text) {
  const tag = withoutExtensions(plain(text));
  if (Object.hasOwn(tags, tag)) {
    return tags[tag];
  }
  const [language, ...others] = tag.split("-");
  const end = others.findIndex((subtag) => subtag.length === 1); // subtags after a single letter are not regions
  const corrected = others.map((subtag, i) => (end < 0 || i < end ? replaced(regions, subtag) : subtag));
  return [replaced(languages, language), ...corrected].join("-");
}

// de_DE.UTF-8 and ca_ES@valencia are names of POSIX locales.
function plain(text) {
  const start = text.slice(0, MAX_LENGTH).replace(SPACE_AT_ENDS, "");
  return start.split(/[.@]/, 1)[0].replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replaceAll("_", "-");
}

function withoutExtensions(tag) {
  const kept = [];
  let isExtension = false;
  let isPrivateUse = false;
  for (const subtag of tag.split("-")) {
    isPrivateUse ||= subtag === "x";
    isExtension = !isPrivateUse && (isExtension || (subtag.length === 1 && kept.length > 0));
    if (!isExtension) {
      kept.push(subtag);
    }
  }
  return kept.join("-");
}
