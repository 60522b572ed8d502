// Compares the package with the expected results of the conformance kit, which the build of the Java library makes.
import assert from "node:assert/strict";
import {existsSync, readFileSync} from "node:fs";
import {describe, it} from "node:test";
import {inflateRawSync} from "node:zlib";
import {build} from "../build.mjs";

build();
const {check} = await import("../src/index.js");

const KIT = new URL("../../../../conformance/target/orgcontent-conformance-1.0.zip", import.meta.url);
const COMMAND = "mvn -pl conformance test -Dtest=ConformanceKitTest";
const END = 0x06054b50;
const STORED = 0;

/** The files of a zip file by name without its folder, from the central directory. */
function filesOf(zip) {
  const files = new Map();
  const end = zip.lastIndexOf(Buffer.from(new Uint32Array([END]).buffer));
  let at = zip.readUInt32LE(end + 16);
  for (let i = zip.readUInt16LE(end + 10); i > 0; i--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const header = zip.readUInt32LE(at + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const content = zip.readUInt16LE(at + 10) === STORED ? data : inflateRawSync(data);
    files.set(name.slice(name.indexOf("/") + 1), content);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}

const isMissing = !existsSync(KIT);

describe("the conformance kit", {skip: isMissing && process.env.CI !== "true" && `the kit is missing: run ${COMMAND}`}, () => {
  const files = isMissing ? new Map() : filesOf(readFileSync(KIT));
  const cases = isMissing ? [] : JSON.parse(files.get("cases.json"));

  it("has all cases", () => {
    assert.ok(cases.length > 400, `the kit is missing: run ${COMMAND}`);
  });

  const compare = (tolerant, valid, expected) => {
    for (const testCase of cases) {
      const {document, violations} = check(files.get(testCase.document), {type: testCase.type, tolerant});
      assert.equal(document !== undefined, testCase[valid], testCase.description);
      assert.deepEqual(violations, testCase[expected], testCase.description);
    }
  };

  it("has the violations that the package reports", () => compare(false, "valid", "violations"));

  it("has the violations that the package reports in the tolerant mode", () =>
    compare(true, "validForTolerantReader", "violationsForTolerantReader"));
});
