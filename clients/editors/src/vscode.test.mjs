// Uses the schema for editors in the JSON language service of Visual Studio Code, with the settings of docs/editors.md.
import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {test} from "node:test";
import service from "vscode-json-languageservice";
import {check} from "../../javascript/package/src/index.js";

const PROJECT = new URL("../../../", import.meta.url);
const EDITOR = "serialization/src/main/resources/io/github/orgcontent/json/editor/organization-content.editor.json";
const FOLDER = "file:///workspace/";
const SCHEMA = readFileSync(new URL(EDITOR, PROJECT), "utf8");

// The blocks of code of the page are the settings, the schema of an article, and the beginning of a document.
const blocks = [...readFileSync(new URL("docs/editors.md", PROJECT), "utf8").matchAll(/```json\n([^]*?)```/g)].map(([, code]) => code);
const settings = JSON.parse(blocks[0]);
const files = new Map([
  [`${FOLDER}schemas/organization-content.editor.json`, SCHEMA],
  [`${FOLDER}schemas/news-article.editor.json`, blocks[1]],
]);

const editor = service.getLanguageService({
  schemaRequestService: async (uri) => files.get(uri) ?? Promise.reject(new Error(`${uri} is not in the workspace`)),
  workspaceContext: {resolveRelativePath: (path, base) => new URL(path, base).href},
  clientCapabilities: {textDocument: {completion: {completionItem: {documentationFormat: ["markdown"]}}}},
});
editor.configure({
  validate: true,
  schemas: settings["json.schemas"].map(({fileMatch, url}) => ({fileMatch, uri: new URL(url, FOLDER).href})),
});

// The position is that of the character "|".
function open(marked, name) {
  const offset = marked.indexOf("|");
  const document = service.TextDocument.create(FOLDER + name, "json", 1, marked.replace("|", ""));
  return [document, document.positionAt(Math.max(offset, 0)), editor.parseJSONDocument(document)];
}

async function completions(marked, name = "content/water.json") {
  const {items} = await editor.doComplete(...open(marked, name));
  return new Map(items.map((item) => [item.label, item]));
}

async function hover(marked, name = "content/water.json") {
  return (await editor.doHover(...open(marked, name))).contents.join("\n");
}

async function problems(text, name = "content/water.json") {
  const [document, , json] = open(text, name);
  return (await editor.doValidation(document, json)).map(({message}) => message);
}

const filled = (snippet) => snippet.replace(/\$\{[0-9]+:([^}]*)\}/g, "$1");
const article = (properties) => JSON.stringify({id: "a", genre: "news", originalLanguage: "en", headline: {en: "A"},
  body: {en: [{type: "divider"}]}, publishedAt: "2026-06-08T10:00:00Z", ...properties});

test("an empty file of an article is completed to a valid article", async () => {
  const text = filled((await completions("|", "articles/well.json")).get("News article").insertText);

  assert.deepEqual(await problems(text, "articles/well.json"), []);
  assert.ok(check(text, {type: "NewsArticle"}).document);
});

test("an empty file of a content is completed to a valid content", async () => {
  const text = filled((await completions("|")).get("Organization content").insertText);

  assert.deepEqual(await problems(text), []);
  assert.ok(check(text).document);
});

test("each place offers its snippets", async () => {
  const blocks = await completions('{"news": [{"body": {"en": [|]}}]}');

  for (const type of ["paragraph", "heading", "list", "table", "figure", "quotation"]) {
    assert.ok(blocks.has(type), type);
    const body = {en: [JSON.parse(filled(blocks.get(type).insertText))]};
    assert.deepEqual(await problems(article({body}), "articles/well.json"), []);
  }
  assert.ok((await completions('{"news": [|]}')).has("News article"));
  assert.ok((await completions('{"news": [{"quotes": [|]}]}')).has("Quote"));
  assert.ok((await completions('{"pressContacts": [|]}')).has("Press contact"));
});

test("properties and words are offered with their descriptions", async () => {
  const {value} = (await completions('{"news": [{|}]}')).get("genre").documentation;
  const words = await completions('{"news": [{"genre": |}]}');

  assert.equal(value, "Genre of the article.");
  assert.match(words.get('"media-advisory"').documentation, /^An announcement of an event/);
});

test("a value that does not match a pattern has the message of the library", async () => {
  const id = "must be an id: lower-case letters and digits in groups joined by single hyphens, at most 100 characters";

  assert.deepEqual(await problems(article({id: "New Well"}), "articles/a.json"), [id]);
  assert.deepEqual(await problems(article({id: "new--well"}), "articles/a.json"), [id]);
  assert.deepEqual(await problems(article({headline: {english: "A"}}), "articles/a.json"), ["the value is not a language tag"]);
  assert.deepEqual(await problems('{"organization": {"identifiers": [{"scheme": "ror", "value": "1"}]}}').then((all) => all.at(-1)),
    "is not a well-formed ror identifier");
});

test("the description of a property is shown, also next to a reference", async () => {
  assert.match(await hover('{"news": [{"i|d": "a"}]}'), /Identifier of the article/);
  assert.match(await hover('{"news": [{"head|line": {"en": "A"}}]}'), /Headline, at most 255 characters/);
  assert.match(await hover('{"news": [{"genre": "ne|ws"}]}'), /A report about a current event/);
});

test("limits next to a reference are observed", async () => {
  const kicker = {en: "x".repeat(101)};

  assert.deepEqual(await problems(article({kicker}), "articles/a.json"), ["String is longer than the maximum length of 100."]);
});

test("a document with $schema needs no settings", async () => {
  const text = `${blocks[2].trim().replace(/}$/, "")}, "other": 1}`;

  assert.ok((await problems(text, "elsewhere/water.json")).includes("Property other is not allowed."));
});
