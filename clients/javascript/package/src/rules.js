/** The rules between the components of a document that a schema cannot express; docs/rules.md lists them. */
import {isCorrect} from "./check-digits.js";
import {firstPlaces} from "./first-places.js";
import {matches} from "./fragments.js";
import {hasForm} from "./scalars.js";
import {shapeOf} from "./shape.js";
import {WARNINGS} from "./warnings.js";

const MAX_CELLS = 100;
const MAX_DEPTH = 5;

const ID = {$ref: "#/$defs/Id"};
const isId = (text) => hasForm(shapeOf(ID), text);

/** Whether all documents of a list have valid ids; otherwise a reference may refer to an invalid id. */
export const haveIds = (documents = []) => documents.every((document) => document?.id !== undefined && isId(document.id));

const idsOf = (documents = []) => new Set(documents.map((document) => document?.id));
const isUnresolved = (reference, ids) => reference !== undefined && isId(reference) && !ids.has(reference);

function quotations(report, component, text, ids) {
  for (const [language, blocks] of text ?? []) {
    blocks.forEach((block, index) => {
      if (block?.type === "quotation" && isUnresolved(block.quote, ids)) {
        report([component, language, index, "quote"]);
      }
    });
  }
}

const noQuotations = (...components) => (value, report) =>
  components.forEach((component) => quotations(report, component, value[component], new Set()));

/** Whether all days of a partial date are before all days of another one. */
function isBefore(one, other) {
  const length = Math.min(one?.length ?? 0, other?.length ?? 0);
  return length > 0 && one.slice(0, length) < other.slice(0, length);
}

const datesInOrder = (earlier, later) => (value, report) => {
  if (isBefore(value[later], value[earlier])) {
    report([later]);
  }
};

/** A date and time as nanoseconds since 1970. */
export function instantOf(text) {
  const [, start, fraction = "", offset] = /^(.{19})(?:\.([0-9]+))?(.*)$/.exec(text);
  const seconds = BigInt(Date.parse(`${start}Z`)) / 1000n - BigInt(secondsOf(offset));
  return seconds * 1_000_000_000n + BigInt(fraction.padEnd(9, "0"));
}

function secondsOf(offset) {
  const [, sign, hours, minutes] = /^([+-])(..):(..)$/.exec(offset) ?? [0, "+", 0, 0];
  return Number(`${sign}1`) * (Number(hours) * 3600 + Number(minutes) * 60);
}

/** Reports the second of two instants if the comparison holds. */
const instants = (first, second, isWrong) => (value, report) => {
  if (value[first] !== undefined && value[second] !== undefined && isWrong(instantOf(value[first]), instantOf(value[second]))) {
    report([second]);
  }
};

function originalLanguage(value, report, texts) {
  const original = value.originalLanguage;
  if (original !== undefined && texts.every((text) => text) && !texts.every((text) => text.has(original))) {
    report(["originalLanguage"], {language: original});
  }
}

function headlines({headline, body}, report) {
  for (const language of headline && body ? body.keys() : []) {
    if (!headline.has(language)) {
      report(["headline", language], {language});
    }
  }
}

function articleQuotations(article, report) {
  if (haveIds(article.quotes)) {
    const ids = idsOf(article.quotes);
    for (const component of ["body", "boilerplate", "notesToEditors"]) {
      quotations(report, component, article[component], ids);
    }
  }
}

function tooDeep(items, level, path, report) {
  items?.forEach((item, index) => {
    const location = [...path, "items", index, "list"];
    if (item?.list && level === MAX_DEPTH) {
      report(location, {max: MAX_DEPTH});
    } else if (item?.list) {
      tooDeep(item.list.items, level + 1, location, report);
    }
  });
}

function ragged({header, rows = []}, report) {
  const hasCells = (row) => row?.cells?.length > 0 && row.cells.length <= MAX_CELLS;
  const expected = [header, ...rows].find(hasCells)?.cells.length;
  rows.forEach((row, index) => {
    const found = row?.cells?.length;
    if (hasCells(row) && found !== expected) {
      report(["rows", index], {found, expected});
    }
  });
}

function checkDigit(identifier, report, {shape}) {
  const {scheme, value} = identifier;
  const isWellFormed = value !== undefined && shape.fragments.every((form) => matches(form, identifier));
  if (isWellFormed && !isCorrect(scheme, value)) {
    report(["value"], {scheme});
  }
}

function parents({workAreas}, report) {
  const ids = idsOf(workAreas);
  (haveIds(workAreas) ? workAreas ?? [] : []).forEach((area, index) => {
    if (isUnresolved(area.parent, ids)) {
      report(["workAreas", index, "parent"]);
    }
  });
}

// Reports each cycle once, at the first of its work areas. The set of visited ids keeps the effort linear.
function cycles({workAreas = []}, report) {
  const indices = new Map();
  workAreas.forEach((area, index) => {
    if (area?.id !== undefined && !indices.has(area.id)) {
      indices.set(area.id, index);
    }
  });
  const visited = new Set();
  const firsts = [];
  for (const id of indices.keys()) {
    const path = [];
    let next = id;
    while (indices.has(next) && !visited.has(next)) {
      visited.add(next);
      path.push(next);
      next = workAreas[indices.get(next)].parent;
    }
    if (path.includes(next)) {
      firsts.push(Math.min(...path.slice(path.indexOf(next)).map((name) => indices.get(name))));
    }
  }
  firsts.sort((one, other) => one - other).forEach((index) => report(["workAreas", index, "parent"]));
}

/** The references of articles in a list, such as their work areas, to the documents of another list. */
const articleReferences = (property, list) => (content, report) => {
  const ids = idsOf(content[list]);
  (haveIds(content[list]) ? content.news ?? [] : []).forEach((article, index) =>
    article?.[property]?.forEach((reference, position) => {
      if (isUnresolved(reference, ids)) {
        report(["news", index, property, position]);
      }
    }));
};

function people({organization, news = []}, report) {
  const ids = idsOf(organization?.people);
  (organization && haveIds(organization.people) ? news : []).forEach((article, index) =>
    article?.quotes?.forEach((quote, position) => {
      if (isUnresolved(quote?.speaker?.person, ids)) {
        report(["news", index, "quotes", position, "speaker", "person"]);
      }
    }));
}

function relatedToItself({id, related = []}, report) {
  const index = id === undefined ? -1 : related.indexOf(id);
  if (index >= 0) { // a second one is a duplicate
    report(["related", index]);
  }
}

function oneForm(phone, report) {
  const [required, excluded] = phone.dialled === undefined ? ["number", "country"] : ["country", "number"];
  if (phone[required] === undefined) {
    report([required]);
  } else if (phone[excluded] !== undefined) {
    report([excluded]);
  }
}

/** A rule that compares the elements of a list or tree. */
const ofElements = (check) => (value, report, scope) =>
  firstPlaces((more, path, parameters) => report(path, {...parameters, ...more}), (place) => check(value, place, scope));

/** The implementations by type and code; a test compares them with the rules of the Java library. */
export const RULES = {
  Event: {
    "event.ends-on-before-starts-on": datesInOrder("startsOn", "endsOn"),
    "event.ends-at-before-starts-at": instants("startsAt", "endsAt", (start, end) => end < start),
  },
  Figure: WARNINGS.Figure,
  Identifier: {"identifier.check-digit": checkDigit},
  NewsArticle: {
    "news.original-language": (value, report) => originalLanguage(value, report, [value.headline, value.body]),
    "news.headline-missing": headlines,
    "reference.quote": ofElements(articleQuotations),
    "news.related-to-itself": relatedToItself,
    "news.updated-before-published": instants("publishedAt", "updatedAt", (published, updated) => updated < published),
    "news.expires-before-published": instants("publishedAt", "expiresAt", (published, expires) => expires <= published),
    ...WARNINGS.NewsArticle,
  },
  OrganizationContent: {
    "reference.parent": ofElements(parents),
    "work-area.cycle": ofElements(cycles),
    "reference.work-area": ofElements(articleReferences("workAreas", "workAreas")),
    "reference.person": ofElements(people),
    "reference.related": ofElements(articleReferences("related", "news")),
    ...WARNINGS.OrganizationContent,
  },
  OrganizationProfile: {
    "organization.dissolved-before-founded": datesInOrder("founded", "dissolved"),
    "reference.quote": ofElements(noQuotations("about", "boilerplate")),
    ...WARNINGS.OrganizationProfile,
  },
  PhoneNumber: {"phone.form": oneForm},
  Person: {"person.until-before-since": datesInOrder("since", "until")},
  Quote: {"quote.original-language": (value, report) => originalLanguage(value, report, [value.text])},
  ListBlock: {"list.depth": ({items}, report) => tooDeep(items, 1, [], report)},
  Table: {"table.ragged": ragged},
  WorkArea: {
    "work-area.until-before-since": datesInOrder("since", "until"),
    "reference.quote": ofElements(noQuotations("description")),
  },
};

