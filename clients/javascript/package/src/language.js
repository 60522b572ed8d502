/** Language tags (RFC 5646) with the same canonical form and registry as in the Java library. */
import {scripts, subtags} from "./generated/data.js";
import {intendedTag} from "./tag-suggestions.js";
import {excerpt, MAX_EXCERPT} from "./text.js";

const MAX_LENGTH = 100;
const FORM = new RegExp(
  "^([a-z]{2,3})(?:-([a-z]{3}))?(?:-([a-z]{4}))?(?:-([a-z]{2}|[0-9]{3}))?" +
    "((?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})){0,4})(?:-x((?:-[a-z0-9]{1,8}){1,4}))?$",
);
const KINDS = ["language", "script", "region", "variant"];

/** The sections of a resource: `[region]`, then entries. */
export function sectionsOf(text) {
  const sections = {};
  let section = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("[")) {
      section = sections[line.slice(1, line.indexOf("]"))] = [];
    } else if (line !== "" && !line.startsWith("#")) {
      section.push(...line.split(" "));
    }
  }
  return sections;
}

const REGISTRY = sectionsOf(subtags);
const SCRIPTS = sectionsOf(scripts);
export const pairs = (entries) => new Map(entries.map((entry) => entry.split("=")));
const CURRENT = Object.fromEntries(KINDS.map((kind) => [kind, new Set(REGISTRY[kind].flatMap(expanded))]));
const REPLACED = Object.fromEntries(KINDS.map((kind) => [kind, pairs(REGISTRY[`${kind} replaced`] ?? [])]));
const EXTLANGS = pairs(REGISTRY.extlang);
const LEGACY = new Map([...pairs(REGISTRY.legacy)].map(([tag, preferred]) => [tag.toLowerCase(), preferred]));
const LIKELY = pairs(SCRIPTS.likely);
const LIKELY_BY_REGION = pairs(SCRIPTS["likely by region"]);
const RIGHT_TO_LEFT = new Set(SCRIPTS["right to left"]);

// An entry may be a range of private use subtags: qaa..qtz.
function expanded(entry) {
  const [first, last] = entry.split("..");
  const all = [first];
  while (last !== undefined && all.at(-1) !== last) {
    all.push(next(all.at(-1)));
  }
  return all;
}

// Increments the letters as a number to base 26 and keeps the case: Qaaz, Qaba.
function next(entry) {
  const codes = [...entry].map((letter) => letter.charCodeAt(0));
  let i = codes.length - 1;
  while (codes[i] === 0x7a || codes[i] === 0x5a) {
    codes[i--] -= 25;
  }
  codes[i]++;
  return String.fromCharCode(...codes);
}

/** A text is not a language tag. */
export class LanguageTagError extends Error {
  constructor(code, parameters) {
    super(code);
    Object.assign(this, {code, parameters});
  }
}

/** The problem of a tag, or undefined for a valid tag in canonical form. */
export function tagProblem(text) {
  try {
    const canonical = parseLenient(text).tag;
    const suggestion = canonical.length <= MAX_EXCERPT ? excerpt(canonical) : undefined;
    const parameters = {tag: excerpt(text), suggestion};
    return canonical === text ? undefined : {code: "language.noncanonical", parameters};
  } catch (error) {
    if (error instanceof LanguageTagError) {
      return {code: error.code, parameters: {...error.parameters, suggestion: suggestionFor(error, text)}};
    }
    throw error;
  }
}

const SUGGESTED = ["language.malformed", "language.unregistered"];

function suggestionFor({code}, text) {
  try {
    const {tag} = SUGGESTED.includes(code) ? parseLenient(intendedTag(text)) : {};
    return tag && tag.length <= MAX_EXCERPT ? excerpt(tag) : undefined;
  } catch (error) {
    if (error instanceof LanguageTagError) {
      return undefined;
    }
    throw error;
  }
}

/** Parses a tag and converts it to canonical form (RFC 5646 §4.5); throws a LanguageTagError. */
export function parseLenient(text) {
  if (text.length > MAX_LENGTH || !/^[A-Za-z0-9_-]*$/.test(text)) {
    throw malformed(text);
  }
  const parsed = parseOnce(replaceLegacy(text.toLowerCase().replaceAll("_", "-")), text);
  const lower = parsed.tag.toLowerCase();
  return replaceLegacy(lower) === lower ? parsed : parseLenient(lower);
}

const malformed = (text) => new LanguageTagError("language.malformed", {tag: excerpt(text)});

function parseOnce(tag, text) {
  const found = FORM.exec(tag.toLowerCase()); // a preferred value has upper-case letters
  if (!found || (found[2] && EXTLANGS.get(found[2]) !== found[1])) {
    throw malformed(text);
  }
  const language = current("language", found[2] ?? found[1]);
  const script = found[3] && current("script", found[3][0].toUpperCase() + found[3].slice(1));
  const region = found[4] && current("region", found[4].toUpperCase());
  const variants = found[5].split("-").slice(1).map((variant) => current("variant", variant));
  const repeated = variants.find((variant, index) => variants.indexOf(variant) < index);
  if (repeated) {
    throw new LanguageTagError("language.duplicate-variant", {tag: excerpt(text), variant: excerpt(repeated)});
  }
  const subtags = [language, script, region, ...variants].filter(Boolean);
  return {tag: subtags.join("-") + (found[6] ? `-x${found[6]}` : ""), language, script, region, variants, privateUse: found[6]?.slice(1)};
}

/** A parsed tag, or undefined if the text is not a tag. */
export function tagOrUndefined(text) {
  try {
    return parseLenient(text);
  } catch (error) {
    if (error instanceof LanguageTagError) {
      return undefined;
    }
    throw error;
  }
}

/** The longest beginning of a range that is a tag. A range may contain extensions or unregistered subtags. */
export function longestTag(range) {
  for (let left = range; left !== ""; left = truncated(left)) {
    const tag = tagOrUndefined(left);
    if (tag) {
      return tag;
    }
  }
  return undefined;
}

/** A range without its last subtag. A single-character subtag is removed together with the subtag after it. */
export function truncated(range) {
  let hyphen = range.lastIndexOf("-");
  while (hyphen > 1 && range[hyphen - 2] === "-") {
    hyphen -= 2;
  }
  return range.slice(0, Math.max(0, hyphen));
}

function current(kind, subtag) {
  const preferred = REPLACED[kind].get(subtag) ?? subtag;
  if (!CURRENT[kind].has(preferred)) {
    throw new LanguageTagError("language.unregistered", {subtag: excerpt(subtag), kind});
  }
  return preferred;
}

function replaceLegacy(tag) {
  for (let end = tag.length; end > 0; end = tag.lastIndexOf("-", end - 1)) {
    const preferred = LEGACY.get(tag.slice(0, end));
    if (preferred) {
      return preferred + tag.slice(end);
    }
  }
  return tag;
}

/** The script of a parsed tag, or the likely script of its language (CLDR likely subtags). */
export function scriptOf({language, script, region}) {
  return script ?? LIKELY_BY_REGION.get(`${language}-${region}`) ?? LIKELY.get(language) ?? "Latn";
}

/** The writing direction of a tag, for the attribute dir of HTML: `ltr` or `rtl`. */
export function direction(tag) {
  return RIGHT_TO_LEFT.has(scriptOf(parseLenient(tag))) ? "rtl" : "ltr";
}
