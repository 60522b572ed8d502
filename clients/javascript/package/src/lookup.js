/** Language preferences, the lookup of RFC 4647 §3.4 and matching by distance, with the same results as in the Java library. */
import {desiredLanguages, nearestLanguage} from "./distance.js";
import {longestTag, parseLenient, scriptOf, tagOrUndefined, truncated} from "./language.js";

const MAX_HEADER = 1_000;
const MAX_RANGES = 100;
// RFC 9110 §12.4.2 (weight) and §12.5.4, with the basic ranges of RFC 4647 §2.1.
const ELEMENT =
  /^[ \t]*(\*|[A-Za-z]{1,8}(?:-[0-9A-Za-z]{1,8})*)(?:[ \t]*;[ \t]*[Qq]=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?))?[ \t]*$/;
// The weight of de;q=0,8 must not be read as 0, which would exclude the language.
const DECIMAL_COMMA = /=[ \t]*[01],[ \t]*[0-9]+(?=[ \t]*(?:,|$))/g;
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
  #scheme;
  #desired; // computed at the first match by distance

  constructor(ranges, defaultLanguage, isRelatedAllowed, scheme) {
    this.#ranges = ranges;
    this.#defaultLanguage = defaultLanguage;
    this.#isRelatedAllowed = isRelatedAllowed;
    this.#scheme = scheme;
  }

  /** Parses an Accept-Language header (RFC 9110 §12.5.4): `de-AT, fr;q=0.5`. */
  static accept(header) {
    const elements = header.length > MAX_HEADER ? [undefined] : header.split(",").filter((part) => !/^[ \t]*$/.test(part));
    return new LanguagePreferences(sorted(elements.map(parseElement)), undefined, false, "lookup");
  }

  /** Reads an Accept-Language header as a server receives it, skips what is malformed, and matches by distance. */
  static acceptLenient(header) {
    const text = header ?? "";
    const whole = text.length > MAX_HEADER ? text.slice(0, Math.max(0, text.lastIndexOf(",", MAX_HEADER))) : text;
    const elements = whole.replace(DECIMAL_COMMA, "=").split(",").filter((element) => ELEMENT.test(element));
    const ranges = sorted(elements.slice(0, MAX_RANGES).map(parseElement));
    return new LanguagePreferences(ranges, undefined, false, "distance");
  }

  /** Preferences from language ranges in order of priority: `de-AT`, `*-CH`. */
  static of(...ranges) {
    return new LanguagePreferences(sorted(ranges.map(extended)), undefined, false, "lookup");
  }

  /** A copy with a default language, which is the result if no range matches. */
  orElse(defaultLanguage) {
    return new LanguagePreferences(this.#ranges, defaultLanguage, this.#isRelatedAllowed, this.#scheme);
  }

  /** A copy that also accepts the same language and script of another region: `de-CH` for `de-AT`. */
  orRelated() {
    return new LanguagePreferences(this.#ranges, this.#defaultLanguage, true, this.#scheme);
  }

  /** A copy with another scheme: `lookup` (RFC 4647 §3.4) or `distance` (UTS #35, Language Matching). */
  with(scheme) {
    return new LanguagePreferences(this.#ranges, this.#defaultLanguage, this.#isRelatedAllowed, scheme);
  }

  /** The best value of an object with a value for each language, its language and the kind of match, or undefined. */
  resolve(values) {
    const tags = Object.keys(values).filter((tag) => weightOf(tag, this.#ranges) > 0).sort();
    const ranges = this.#ranges.filter(({weight}) => weight > 0).map(({range}) => range);
    const found =
      this.#scheme === "distance"
        ? this.#nearest(ranges, tags)
        : (this.#matching(ranges, tags) ?? this.#related(ranges, tags) ?? this.#default(tags));
    return found && {value: values[found.language], ...found};
  }

  #nearest(ranges, tags) {
    this.#desired ??= desiredLanguages(ranges);
    const any = ranges.includes("*") && tags.length > 0 ? {language: tags[0], match: "default"} : undefined;
    return nearestLanguage(this.#desired, tags) ?? this.#default(tags) ?? any;
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

function isRelated(wanted, tag) {
  return wanted.language === tag.language && scriptOf(wanted) === scriptOf(tag);
}
