// What a service does with the package; the same text in Node, in Deno and in a browser.
import {check, direction, LanguagePreferences, lineOf, types} from "orgcontent";

const INVALID = `{
  "id": "Clean Water", "genre": "pressrelease", "originalLanguage": "en", "headline": {"en-UK": "Clean water"},
  "body": {"en": [{"type": "quotation", "quote": "director"}]}, "byline": null, "byline": {}, "publishedAt": "2026-02-29T10:00:00Z"
}`;

export function report(content) {
  const {document, violations} = check(content);
  const wanted = LanguagePreferences.accept("de-AT, fr;q=0.5").orElse(document.defaultLanguage);
  const headlines = document.news.map(({headline}) => wanted.resolve(headline));
  const invalid = check(INVALID, {type: "NewsArticle", language: "de"}).violations;
  return [
    types.join(" "),
    ...violations.map(lineOf),
    ...headlines.map(({value, language, match}) => `${value} [${language}, ${direction(language)}, ${match}]`),
    ...invalid.map(lineOf),
  ].join("\n");
}
