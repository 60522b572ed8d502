/** The rules whose violations are warnings. */
import {lengthOf} from "./text.js";
import {tokensOf} from "./unreadable.js";
import {QuoteMatcher} from "./quotes.js";

const LATEST_VERSION = "1.0";
const RECOMMENDED_HEADLINE_LENGTH = 110;
const MAX_HEADLINE_LENGTH = 255;

function laterVersion({schemaVersion}, report) {
  if (/^1\.[1-9][0-9]{0,3}$/.test(schemaVersion ?? "")) {
    report(["schemaVersion"], {version: schemaVersion, latest: LATEST_VERSION});
  }
}

function headlineLength({headline = []}, report) {
  for (const [language, text] of headline) {
    const length = lengthOf(text);
    if (length > RECOMMENDED_HEADLINE_LENGTH && length <= MAX_HEADLINE_LENGTH) { // longer ones are errors
      report(["headline", language], {max: RECOMMENDED_HEADLINE_LENGTH});
    }
  }
}

function bodies({headline, body}, report) {
  for (const language of headline && body ? headline.keys() : []) {
    if (!body.has(language)) {
      report(["body", language], {language});
    }
  }
}

function dateline({publishedAt, dateline: line}, report) {
  const date = line?.date;
  const earliest = date && `${date}-01-01`.slice(0, 10);
  if (publishedAt !== undefined && earliest !== undefined && publishedAt.slice(0, 10) < earliest) {
    report(["publishedAt"]);
  }
}

function quotes({quotes: all = [], body}, report) {
  const matchers = new Map();
  all.forEach((quote, index) => {
    for (const [language, text] of (body && quote?.text) ?? []) {
      const blocks = body.get(language);
      if (blocks && !matchers.has(language)) {
        matchers.set(language, new QuoteMatcher(blocks));
      }
      const isQuoted = !blocks || blocks.some((block) => block?.type === "quotation" && block.quote === quote.id);
      if (!isQuoted && !matchers.get(language).contains(text)) {
        report(["quotes", index, "text", language]);
      }
    }
  });
}

/** Reports each text at or below a location together with each language in which it is missing. */
function missingTranslations(languages, base, report, {context, pointer}) {
  const at = context.pointerOf(base, pointer).pointer;
  for (const text of context.texts) {
    if (text.pointer.startsWith(`${at}/`)) {
      for (const language of new Set(languages.filter((tag) => tag !== undefined && !text.languages.has(tag)))) {
        report([...tokensOf(text.pointer).slice(tokensOf(pointer).length), language], {language});
      }
    }
  }
}

function eventMissing({genre, event}, report) {
  if (genre === "media-advisory" && event === undefined) {
    report(["event"]);
  }
}

// The press contacts of the content apply to each article without its own.
function pressContactMissing({news = [], pressContacts = []}, report) {
  news.forEach((article, index) => {
    const hasContact = pressContacts.length > 0 || article?.pressContacts?.length > 0;
    if (article?.genre === "press-release" && !hasContact) {
      report(["news", index, "pressContacts"]);
    }
  });
}

const isWithoutCredit = (media) => media?.type === "image" && media.decorative !== true && media.credit === undefined;

/** An image without a credit: the main image of an article or a figure in a text. */
const creditMissing = (property) => (value, report) => {
  if (isWithoutCredit(value[property])) {
    report([property, "credit"]);
  }
};

export const WARNINGS = {
  Figure: {"image.credit-missing": creditMissing("media")},
  NewsArticle: {
    "news.event-missing": eventMissing,
    "image.credit-missing": creditMissing("image"),
    "news.headline-long": headlineLength,
    "news.body-missing": bodies,
    "news.published-before-dateline": dateline,
    "quote.not-in-body": quotes,
  },
  OrganizationContent: {
    "schema-version.later": laterVersion,
    "news.press-contact-missing": pressContactMissing,
    "translation.missing": ({organization, workAreas = []}, report, scope) =>
      workAreas.forEach((area, index) => {
        if (organization && area) {
          missingTranslations(organization.languages ?? [], ["workAreas", index], report, scope);
        }
      }),
  },
  OrganizationProfile: {
    "translation.missing": ({languages = []}, report, scope) => missingTranslations(languages, [], report, scope),
  },
};
