// Compares the tolerant mode with the expected results of the shared cases, and reads a document of version 1.1.
import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {describe, it} from "node:test";
import {build} from "../build.mjs";

build();
const {check, parse} = await import("../src/index.js");

const PROJECT = new URL("../../../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, PROJECT), "utf8");
const CASES = JSON.parse(read("serialization/src/test/resources/cases/tolerant.json"));
const LATER = read("conformance/src/test/resources/versions/1.1.json");

const described = ({pointer, code}) => `${pointer} ${code}`;

describe("the tolerant mode", () => {
  for (const {description, type, json, text = JSON.stringify(json), tolerant} of CASES) {
    it(`gives the result of the library: ${description}`, () => {
      const {document, violations} = check(text, {type, tolerant: true});
      assert.deepEqual(violations.map(described), tolerant.violations.map(described));
      assert.deepEqual(document, tolerant.json);
    });
  }

  it("reads a document of a later version without what is unknown", () => {
    const {schemaVersion, news} = parse(LATER, {tolerant: true});
    assert.equal(schemaVersion, "1.1");
    assert.equal(news[0].genre, "news");
    assert.deepEqual(news[0].body, {en: [{type: "paragraph", spans: [{text: "A well for 800 people."}]}]});
    assert.equal(check(LATER).document, undefined);
  });

  it("names the word and its replacement", () => {
    const text = '{"id": "a", "kind": "cooperative", "name": {"en": "A"}}';
    const [{severity, message}] = check(text, {type: "OrganizationProfile", tolerant: true, language: "de"}).violations;
    assert.equal(severity, "warning");
    assert.match(message, /^unbekannter Wert "cooperative"; .*; gelesen als "other"$/);
  });
});
