// Every rule of the Java library has an implementation.
import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import {describe, it} from "node:test";
import {build} from "../build.mjs";

build();
const {codes, definitions, messages, rules} = await import("../src/generated/data.js");
const {RULES} = await import("../src/rules.js");
const {shapeOf} = await import("../src/shape.js");
const {check, parse} = await import("../src/index.js");

const CATALOG = readFileSync(new URL("../../../../docs/rules.md", import.meta.url), "utf8");
const SOURCES = new URL("../src/", import.meta.url);

describe("the rules", () => {
  it("between components are implemented, or in the schema", () => {
    for (const [type, list] of Object.entries(rules)) {
      const missing = list.filter(({code, schema}) => !schema && !RULES[type]?.[code]);
      assert.deepEqual(missing, [], type);
    }
    assert.deepEqual(Object.keys(RULES).filter((type) => !rules[type]), []);
  });

  it("of the catalogue occur in the code", () => {
    const catalog = [...CATALOG.matchAll(/^\| `([^`]+)` \|/gm)].map((found) => found[1]);
    const sources = readdirSync(SOURCES).filter((name) => name.endsWith(".js")).map((name) => readFileSync(new URL(name, SOURCES), "utf8"));
    const inSchema = Object.values(rules).flat().filter(({schema}) => schema).map(({code}) => code);
    const implemented = new Set([...sources.join("").matchAll(/"([a-z0-9.-]+)"/g)].map((found) => found[1]));
    const missing = catalog.filter((code) => !implemented.has(code) && !Object.values(codes).includes(code) && !inSchema.includes(code));
    assert.ok(catalog.length > 50);
    assert.deepEqual(missing, []);
  });

  it("that a schema contains are evaluated as rules", () => {
    for (const [name, definition] of Object.entries(definitions)) {
      const {fragments} = shapeOf(definition);
      const hasRule = rules[name]?.some(({schema}) => schema);
      assert.ok(fragments.length === 0 || hasRule, `${name} has a condition that no rule contains`);
    }
  });
});

describe("the messages", () => {
  it("exist in two languages", () => {
    assert.deepEqual(Object.keys(messages.de).sort(), Object.keys(messages.en).sort());
    const [{message, parameters}] = check('{"en-UK": "Water"}', {type: "LocalizedText", language: "de-AT"}).violations;
    assert.equal(message, '"UK" ist kein registrierter Code für eine Region; gemeint war vielleicht "en-GB"');
    assert.deepEqual(parameters, {kind: "region", subtag: '"UK"', suggestion: '"en-GB"'});
  });

  it("are lines of the error", () => {
    assert.throws(() => parse("{}", {type: "WorkArea"}), {
      name: "InvalidContentError",
      message: "1:1 /id required is required\n1:1 /title required is required",
    });
  });

  it("are without the reference to the schema", () => {
    const text = '{"$schema": "x.json", "id": "a", "title": {"en": "A"}}';
    const read = {id: "a", title: {en: "A"}};
    assert.deepEqual(check(text, {type: "WorkArea"}).document, read);
    assert.deepEqual(check(text, {type: "WorkArea", tolerant: true}).document, read);
  });

  it("are text or bytes", () => {
    for (const input of [undefined, null, {}, [], 5, new ArrayBuffer(2)]) {
      assert.throws(() => check(input), {name: "TypeError", message: "the input is neither a string nor a Uint8Array"});
    }
  });

  it("need a known type", () => {
    assert.throws(() => check("{}", {type: "toString"}), RangeError);
  });
});

describe("the limits", () => {
  it("end the list of problems", () => {
    const {violations} = check(`{${Array.from({length: 10_001}, (_, i) => `"x${i}": 1`)}}`, {type: "WorkArea"});
    assert.equal(violations.length, 10_001);
    assert.equal(violations.at(-1).code, "violations.limit");
    const words = `{${Array.from({length: 10_001}, (_, i) => `"x${i}": 1`)}}`;
    const notice = check(words, {type: "WorkArea", tolerant: true}).violations.find(({code}) => code === "violations.limit");
    assert.equal(notice.severity, "error");
  });

  it("reject a text that is too large", () => {
    const {violations} = check(" ".repeat((64 << 20) + 1), {type: "WorkArea"});
    assert.deepEqual(violations.map(({code}) => code), ["json.limit"]);
  });
});
