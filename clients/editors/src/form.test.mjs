// Fills in the form for a news article in Debian's chromium.
import assert from "node:assert/strict";
import {after, before, test} from "node:test";
import {chromium} from "playwright-core";
import {check} from "../../javascript/package/src/index.js";

const PAGE = new URL("form.html", import.meta.url).href;
const ID = "#root_id";
let browser;
let page;

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  const context = await browser.newContext({timezoneId: "Europe/Berlin"});
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on("pageerror", (error) => assert.fail(error.message));
});

after(() => browser.close());

async function fillIn() {
  await page.goto(PAGE);
  await page.fill(ID, "new-well");
  await page.selectOption("#root_genre", {label: "news"});
  await page.fill("#root_headline_en", "A new well");
  await page.fill("#root_body_en_0_spans_0_text", "The well opens today.");
  await page.fill("#root_publishedAt", "2026-06-08T12:00");
}

async function submitted() {
  await page.click("button[type=submit]");
  await page.waitForFunction(() => document.querySelector("output").textContent);
  return JSON.parse(await page.textContent("output"));
}

function assertValid(document) {
  const {violations} = check(JSON.stringify(document), {type: "NewsArticle"});
  assert.deepEqual(violations.filter(({severity}) => severity === "error"), []);
}

test("a minimal article is filled in and valid", async () => {
  await fillIn();
  const article = await submitted();

  assert.deepEqual(article, {
    id: "new-well",
    genre: "news",
    originalLanguage: "en",
    headline: {en: "A new well"},
    body: {en: [{type: "paragraph", spans: [{text: "The well opens today."}]}]},
    publishedAt: "2026-06-08T10:00:00.000Z",
  });
  assertValid(article);
});

test("a second block of another type and a second language are added", async () => {
  await fillIn();
  await page.click("#root_body_en__add");
  await page.selectOption("#root_body_en_1_type", {label: "heading"});
  await page.fill("#root_body_en_1_level", "2");
  await page.click("#root_body_en_1_spans__add");
  await page.fill("#root_body_en_1_spans_0_text", "How it works");
  await page.click("#root_headline__add");
  await page.fill("#root_headline_newKey-key", "de");
  await page.press("#root_headline_newKey-key", "Tab");
  await page.fill("#root_headline_de", "Ein neuer Brunnen");
  const article = await submitted();

  assert.deepEqual(article.body.en[1], {type: "heading", level: 2, spans: [{text: "How it works"}]});
  assert.deepEqual(article.headline, {en: "A new well", de: "Ein neuer Brunnen"});
  assertValid(article);
});

test("an invalid value is shown with the message of the library", async () => {
  await fillIn();
  await page.fill(ID, "New Well");
  await page.click("button[type=submit]");

  assert.equal(
    await page.textContent(`${ID}__error`),
    "must be an id: lower-case letters and digits in groups joined by single hyphens, at most 100 characters",
  );
  assert.equal(await page.textContent("output"), "");
});
