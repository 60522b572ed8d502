/** Matching by CLDR language distance (UTS #35, Language Matching), with the same results as in the Java library. */
import {matching} from "./generated/data.js";
import {longestTag, pairs, parseLenient, scriptOf, sectionsOf} from "./language.js";

const UNIT = 16; // leaves room for fractions
const THRESHOLD = 50 * UNIT;
const DEMOTION = 5 * UNIT;
const SCRIPT = 50;
const REGION = 4;
const MISSING_VARIANT = UNIT / 2;
const RADIX = 32;
let loaded; // at the first match by distance

function load() {
  const sections = sectionsOf(matching);
  const regions = sections["likely region"].flatMap((entry) => {
    const [region, languages] = entry.split("=");
    return languages.split(",").map((language) => [language, region]);
  });
  return {
    aliases: pairs(sections.aliases),
    paradigm: new Set(sections.paradigm),
    distances: pairs([...sections.languages, ...sections.scripts, ...sections.regions]),
    regional: new Set(sections.regions.map((entry) => entry.slice(0, entry.indexOf(":")))),
    classes: pairs(sections["region classes"]),
    likelyRegions: new Map(regions),
    likelyRegionsByScript: pairs(sections["likely region by script"]),
  };
}

const table = () => (loaded ??= load());

function likelyRegion(language, script) {
  const {likelyRegions, likelyRegionsByScript} = table();
  return likelyRegionsByScript.get(`${language}-${script}`) ?? likelyRegions.get(language) ?? "";
}

/** A tag with its likely subtags (UTS #35, Likely Subtags). */
function likely(parsed) {
  const [language, aliasRegion] = (table().aliases.get(parsed.language) ?? parsed.language).split("-");
  const known = parsed.region ?? aliasRegion;
  const script = scriptOf({language, script: parsed.script, region: known});
  const region = known ?? likelyRegion(language, script);
  const languageAndScript = `${language}-${script}`;
  const explicit = (parsed.region ? 1 : 0) + (parsed.script ? 2 : 0);
  const isParadigm = table().paradigm.has(`${languageAndScript}-${region}`);
  return {...parsed, language, script, region, languageAndScript, explicit, isParadigm};
}

const distanceOf = (one, other) => Number(table().distances.get(`${one}-${other}`) ?? SCRIPT);

function regionDistance(desired, tag) {
  if (desired.language !== tag.language) {
    return REGION;
  }
  const {classes, distances, regional} = table();
  const isInScript = desired.script === tag.script && regional.has(desired.languageAndScript);
  const key = isInScript ? desired.languageAndScript : desired.language;
  const classesOf = ({region}) => [...(classes.get(region) ?? "0")];
  const all = classesOf(desired).flatMap((one) => classesOf(tag).map((other) => distances.get(`${key}:${one}${other}`)));
  return Math.max(...all.map((distance) => Number(distance ?? REGION)));
}

const hasVariant = ({variants, privateUse}) => variants.length > 0 || privateUse !== undefined;

const hasVariantsOf = (tag, other) =>
  other.variants.every((variant) => tag.variants.includes(variant)) &&
  (other.privateUse === undefined || other.privateUse === tag.privateUse);

function between(desired, tag) {
  let distance = desired.language === tag.language ? 0 : distanceOf(desired.language, tag.language);
  if (distance < SCRIPT && desired.script !== tag.script) {
    distance += distanceOf(desired.languageAndScript, tag.languageAndScript);
  }
  if (distance >= SCRIPT) {
    return THRESHOLD;
  }
  distance += desired.region === tag.region ? 0 : regionDistance(desired, tag);
  const fraction = distance === 0 ? desired.explicit ^ tag.explicit : 0;
  const variants = (hasVariantsOf(desired, tag) ? 0 : DEMOTION) + (hasVariantsOf(tag, desired) ? 0 : MISSING_VARIANT);
  return distance * UNIT + fraction + variants;
}

function isLikelier(tag, other) {
  if (tag.language !== other.language) {
    return false;
  }
  return tag.script === other.script
    ? tag.region !== other.region && tag.region === likelyRegion(tag.language, tag.script)
    : tag.script === scriptOf({language: tag.language});
}

function isPreferred(tag, other, distance) {
  return hasVariant(tag) === hasVariant(other) ? distance >= UNIT && isLikelier(tag, other) : hasVariant(other);
}

function nearest(desired, tags, limit) {
  let found;
  for (const tag of tags) {
    const distance = between(desired, tag);
    const least = found?.distance ?? limit;
    if (distance < least || (found && distance === least && isPreferred(tag, found.tag, distance))) {
      found = {desired, tag, distance};
    }
  }
  return found;
}

function matchOf({desired, tag}) {
  if (desired.languageAndScript !== tag.languageAndScript || !hasVariantsOf(desired, tag)) {
    return "close";
  }
  if (desired.tag === tag.tag) {
    return desired.isWhole ? "exact" : "truncated";
  }
  return desired.tag.startsWith(`${tag.tag}-`) ? "truncated" : "related";
}

/** The desired languages of ranges, each once, with their likely subtags. */
export function desiredLanguages(ranges) {
  const desired = new Map();
  for (const range of ranges) {
    const full = range.replaceAll("-*", "");
    const tag = longestTag(full);
    if (tag) {
      const isWhole = tag.tag.toLowerCase() === full.toLowerCase() || Boolean(desired.get(tag.tag)?.isWhole);
      desired.set(tag.tag, {...likely(tag), isWhole});
    }
  }
  return [...desired.values()];
}

/** The nearest language of sorted tags and the kind of match, or undefined if none is near enough. */
export function nearestLanguage(allDesired, tags) {
  const parsed = tags.map((tag) => likely(parseLenient(tag)));
  const ordered = [...parsed.filter(({isParadigm}) => isParadigm), ...parsed.filter(({isParadigm}) => !isParadigm)];
  let best;
  let limit = THRESHOLD;
  for (const desired of allDesired) {
    const found = nearest(desired, ordered, limit);
    best = found ?? best;
    limit = (found?.distance ?? limit) - DEMOTION;
    if (best && limit <= 0) {
      break;
    }
    limit = best ? limit : Math.max(limit, DEMOTION + 1);
  }
  return best && {language: best.tag.tag, match: matchOf(best)};
}
