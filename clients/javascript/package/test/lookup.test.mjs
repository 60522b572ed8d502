// Compares the lookup with the results of the Java library.
import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {describe, it} from "node:test";
import {build} from "../build.mjs";

build();
const {direction, LanguagePreferences, LanguagePreferencesError} = await import("../src/index.js");
const VECTORS = new URL("../../../vectors/lookup.json", import.meta.url);

function parsedOf(vector) {
  if ("acceptLenient" in vector) {
    return LanguagePreferences.acceptLenient(vector.acceptLenient);
  }
  return vector.accept === undefined ? LanguagePreferences.of(...vector.ranges) : LanguagePreferences.accept(vector.accept);
}

function preferencesOf({scheme, related, default: fallback, ...vector}) {
  const parsed = scheme ? parsedOf(vector).with(scheme) : parsedOf(vector);
  const wider = related ? parsed.orRelated() : parsed;
  return fallback === undefined ? wider : wider.orElse(fallback);
}

describe("the lookup", () => {
  for (const vector of JSON.parse(readFileSync(VECTORS, "utf8"))) {
    it(JSON.stringify(vector).slice(0, 120), () => {
      if (vector.error) {
        assert.throws(() => preferencesOf(vector), LanguagePreferencesError);
        return;
      }
      const found = preferencesOf(vector).resolve(Object.fromEntries(vector.available.map((tag) => [tag, `in ${tag}`])));
      const {language, match} = vector;
      assert.deepEqual(found, language === null ? undefined : {value: `in ${language}`, language, match});
    });
  }

  it("does not use inherited property names as languages", () => {
    assert.equal(LanguagePreferences.of("toString").orElse("valueOf").resolve({}), undefined);
  });

  it("knows the direction of scripts", () => {
    assert.deepEqual(["ar", "he", "az", "az-IR", "en", "ks-Deva"].map(direction), ["rtl", "rtl", "ltr", "rtl", "ltr", "ltr"]);
  });
});
