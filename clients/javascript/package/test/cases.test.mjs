// Compares the package with the expected violations of the shared cases.
import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import {describe, it} from "node:test";
import {build} from "../build.mjs";

build();
const {check, parse, InvalidContentError} = await import("../src/index.js");

const CASES = new URL("../../../../serialization/src/test/resources/cases/", import.meta.url);
const encoder = new TextEncoder();

function documentOf({json, text, base64, fill}) {
  if (base64 !== undefined) {
    return Buffer.from(base64, "base64");
  } else if (text !== undefined) {
    return text;
  }
  if (fill) {
    json[fill.pointer.slice(1)] = fill.text.repeat(fill.times);
  }
  return JSON.stringify(json);
}

const described = ({pointer, code}) => `${pointer} ${code}`;

for (const file of readdirSync(CASES).filter((name) => name.endsWith(".json"))) {
  describe(file, () => {
    for (const testCase of JSON.parse(readFileSync(new URL(file, CASES), "utf8"))) {
      it(`${testCase.type}: ${testCase.description}`, () => {
        const document = documentOf(testCase);
        const {violations, document: read} = check(document, {type: testCase.type});
        assert.deepEqual(violations.map(described), testCase.violations.map(described));
        const bytes = typeof document === "string" && document.isWellFormed?.() !== false ? encoder.encode(document) : document;
        assert.deepEqual(check(bytes, {type: testCase.type}).violations, violations);
        if (read === undefined) {
          assert.throws(() => parse(document, {type: testCase.type}), InvalidContentError);
        }
      });
    }
  });
}
