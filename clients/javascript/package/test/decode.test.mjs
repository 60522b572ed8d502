// Decodes texts in all encodings that the Java library reads.
import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {build} from "../build.mjs";

build();
const {check} = await import("../src/index.js");
const TEXT = '{"en": "Water 💧"}';
const MARK = "\uFEFF";

const units = (text, size, isLittleEndian, values) => {
  const view = new DataView(new ArrayBuffer(values.length * size));
  values.forEach((value, i) => (size === 2 ? view.setUint16(i * 2, value, isLittleEndian) : view.setUint32(i * 4, value, isLittleEndian)));
  return new Uint8Array(view.buffer);
};
const utf16 = (text, isLittleEndian) => units(text, 2, isLittleEndian, [...text].flatMap((point) => point.split("").map((unit) => unit.charCodeAt(0))));
const utf32 = (text, isLittleEndian) => units(text, 4, isLittleEndian, [...text].map((point) => point.codePointAt(0)));
const codes = (bytes) => check(bytes, {type: "LocalizedText"}).violations.map(({code, line, column}) => `${line}:${column} ${code}`);

describe("the decoder", () => {
  for (const text of [TEXT, MARK + TEXT]) {
    const encoded = {
      "utf-8": new TextEncoder().encode(text),
      "utf-16le": utf16(text, true),
      "utf-16be": utf16(text, false),
      "utf-32le": utf32(text, true),
      "utf-32be": utf32(text, false),
    };
    for (const [encoding, bytes] of Object.entries(encoded)) {
      it(`reads ${encoding} ${text === TEXT ? "without" : "with"} byte order mark`, () => {
        assert.deepEqual(check(bytes, {type: "LocalizedText"}), {document: {en: "Water 💧"}, violations: []});
      });
    }
  }

  it("reports malformed UTF-8 at its position", () => {
    const bytes = new TextEncoder().encode('{\n "en": "ü?"}');
    assert.deepEqual(codes(bytes.with(bytes.indexOf(0x3f), 0xff)), ["2:10 json.encoding"]);
    assert.deepEqual(codes(bytes.subarray(0, bytes.indexOf(0x3f) - 1)), ["2:9 json.encoding"]);
  });

  it("reports malformed UTF-16 and UTF-32", () => {
    assert.deepEqual(codes(utf16(TEXT, true).subarray(0, -1)), [`1:${[...TEXT].length} json.encoding`]);
    assert.deepEqual(codes(units("", 4, false, [0x7b, 0xd800])), ["1:2 json.encoding"]);
  });
});
