/** Language preferences and the lookup of RFC 4647 §3.4, with the same results as in the Java library. */
import {parseLenient, LanguageTagError, scriptOf} from "./language.js";

const MAX_HEADER = 1_000;
const MAX_RANGES = 100;
// RFC 9110 §12.4.2 (weight) and §12.5.4, with the basic ranges of RFC 4647 §2.1.
const ELEMENT =
  /^[ \t]*(\*|[A-Za-z]{1,8}(?:-[0-9A-Za-z]{1,8})*)(?:[ \t]*;[ \t]*[Qq]=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?))?[ \t]*$/;
const EXTENDED = /^(?:\*|[A-Za-z]{1,8})(?:-(?:\*|[0-9A-Za-z]{1,8}))*$/; // RFC 4647 §2.2

/** A header or a range is malformed. */
export class LanguagePreferencesError extends Error {
  code = "language.preferences";
}

/** Preferred languages of a reader in order of priority, with an optional default language. */
export class LanguagePreferences {
  #ranges;
  #defaultLanguage;
  #isRelatedAllowed;

  constructor(ranges, defaultLanguage, isRelatedAllowed) {
    this.#ranges = ranges;
    this.#defaultLanguage = defaultLanguage;
    this.#isRelatedAllowed = isRelatedAllowed;
  }

  /** Parses an Accept-Language header (RFC 9110 §12.5.4): `de-AT, fr;q=0.5`. */
  static accept(header) {
    const elements = header.length > MAX_HEADER ? [undefined] : header.split(",").filter((part) => !/^[ \t]*$/.test(part));
    return new LanguagePreferences(sorted(elements.map(parseElement)), undefined, false);
  }

  /** Preferences from language ranges in order of priority: `de-AT`, `*-CH`. */
  static of(...ranges) {
    return new LanguagePreferences(sorted(ranges.map(extended)), undefined, false);
  }

  /** A copy with a default language, which is the result if no range matches. */
  orElse(defaultLanguage) {
    return new LanguagePreferences(this.#ranges, defaultLanguage, this.#isRelatedAllowed);
  }

  /** A copy that also accepts the same language and script of another region: `de-CH` for `de-AT`. */
  orRelated() {
    return new LanguagePreferences(this.#ranges, this.#defaultLanguage, true);
  }

  /** The best value of an object with a value for each language, its language and the kind of match, or undefined. */
  resolve(values) {
    const tags = Object.keys(values).filter((tag) => weightOf(tag, this.#ranges) > 0).sort();
    const ranges = this.#ranges.filter(({weight}) => weight > 0).map(({range}) => range);
    const found = this.#matching(ranges, tags) ?? this.#related(ranges, tags) ?? this.#default(tags);
    return found && {value: values[found.language], ...found};
  }

  #matching(ranges, tags) {
    for (const range of ranges) {
      const full = range.replaceAll("-*", "");
      for (let left = full; left !== "" && left !== "*"; left = truncated(left)) {
        const language = tags.find((tag) => isEqual(left, tag));
        if (language !== undefined) {
          return {language, match: left.length < full.length ? "truncated" : "exact"};
        }
      }
    }
    return undefined;
  }

  #related(ranges, tags) {
    for (const range of this.#isRelatedAllowed ? ranges : []) {
      const wanted = longestTag(range);
      const language = wanted && tags.find((tag) => isRelated(wanted, parseLenient(tag)));
      if (language !== undefined) {
        return {language, match: "related"};
      }
    }
    return undefined;
  }

  #default(tags) {
    const language = this.#defaultLanguage;
    return language !== undefined && tags.includes(language) ? {language, match: "default"} : undefined;
  }
}

function parseElement(element) {
  const found = element !== undefined && ELEMENT.exec(element);
  return found ? {range: found[1], weight: Number(found[2] ?? 1)} : fail("malformed Accept-Language header");
}

function extended(range) {
  const isValid = range.length <= MAX_HEADER && EXTENDED.test(range);
  return isValid ? {range, weight: 1} : fail("malformed language range");
}

function fail(text) {
  throw new LanguagePreferencesError(text);
}

function sorted(ranges) {
  if (ranges.length > MAX_RANGES) {
    fail(`more than ${MAX_RANGES} language ranges`);
  }
  return [...ranges].sort((one, other) => other.weight - one.weight).flatMap(withCanonical);
}

// Tags in content are canonical. The original range may be truncated to another tag: zh-cmn-Hans to zh.
function withCanonical(weighted) {
  const canonical = tagOrUndefined(weighted.range)?.tag;
  const isSame = canonical === undefined || canonical.toLowerCase() === weighted.range.toLowerCase();
  const preferred = {range: canonical ?? weighted.range, weight: weighted.weight};
  return isSame ? [preferred] : [preferred, weighted];
}

function tagOrUndefined(text) {
  try {
    return parseLenient(text);
  } catch (error) {
    if (error instanceof LanguageTagError) {
      return undefined;
    }
    throw error;
  }
}

// A range may contain extensions or unregistered subtags. The longest valid beginning is used.
function longestTag(range) {
  for (let left = range; left !== ""; left = truncated(left)) {
    const tag = tagOrUndefined(left);
    if (tag) {
      return tag;
    }
  }
  return undefined;
}

/** The weight of the most specific range that matches a tag (RFC 9110 §12.5.4), or 1 if none matches. */
function weightOf(tag, ranges) {
  let best = {weight: 1, specificity: -1};
  for (const {range, weight} of ranges) {
    const specificity = range === "*" ? 0 : range.length;
    if (specificity > best.specificity && matchesBasic(range, tag)) {
      best = {weight, specificity};
    }
  }
  return best.weight;
}

// Basic filtering (RFC 4647 §3.3.1).
function matchesBasic(range, tag) {
  return range === "*" || `${tag}-`.toLowerCase().startsWith(`${range}-`.toLowerCase());
}

function isEqual(range, tag) {
  const compared = range.startsWith("*-") && tag.includes("-") ? `*${tag.slice(tag.indexOf("-"))}` : tag;
  return range.toLowerCase() === compared.toLowerCase();
}

// A single-character subtag is removed together with the subtag after it.
function truncated(range) {
  let hyphen = range.lastIndexOf("-");
  while (hyphen > 1 && range[hyphen - 2] === "-") {
    hyphen -= 2;
  }
  return range.slice(0, Math.max(0, hyphen));
}

function isRelated(wanted, tag) {
  return wanted.language === tag.language && scriptOf(wanted) === scriptOf(tag);
}
