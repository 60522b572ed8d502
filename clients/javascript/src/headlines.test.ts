import assert from "node:assert/strict";
import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, it} from "node:test";
import {fileURLToPath} from "node:url";
import {check} from "orgcontent";

const BUNDLED = new URL("../../../cli/src/main/resources/io/github/orgcontent/cli/river-health.json", import.meta.url);
const HEADLINES = fileURLToPath(new URL("headlines.js", import.meta.url));

const bytes = (text: string) => new TextEncoder().encode(text);

// A change may violate the types.
type Change = (content: any) => void;

/** The bundled document with some changes. */
function changed(...changes: Change[]): Uint8Array {
  const content = JSON.parse(readFileSync(BUNDLED, "utf8"));
  changes.forEach((change) => change(content));
  return bytes(JSON.stringify(content));
}

function errors(document: Uint8Array): string[] {
  const {violations} = check(document);
  return violations.filter(({severity}) => severity === "error").map(({pointer, code}) => `${pointer} ${code}`);
}

function run(...args: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [HEADLINES, ...args], {encoding: "utf8"});
  return {status, lines: stdout.split("\n").slice(0, -1), stderr};
}

function runOn(document: Uint8Array, languages: string) {
  const folder = mkdtempSync(join(tmpdir(), "headlines-"));
  try {
    const file = join(folder, "content.json");
    writeFileSync(file, document);
    const {lines, ...rest} = run(languages, file);
    return {...rest, lines: lines.map((line) => line.replace(file, "content.json"))};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

describe("the validation", () => {
  it("accepts the bundled document", () => {
    assert.equal(check(readFileSync(BUNDLED)).document?.defaultLanguage, "en");
  });

  it("reports every error at its location", () => {
    const mistakes: Record<string, Change> = {
      "/news/0/sumary json.unknown-property": ({news}) => (news[0].sumary = {en: "Rivers"}),
      "/news/0/headline/en-UK language.unregistered": ({news}) => (news[0].headline["en-UK"] = "Rivers"),
      "/news/0/headline/en json.null": ({news}) => (news[0].headline.en = null),
      "/news/0/body/en/0/html json.unknown-property": ({news}) => (news[0].body.en[0].html = "<p>Rivers</p>"),
      "/news/0/workAreas/0 reference.work-area": ({news}) => (news[0].workAreas = ["no-such-area"]),
      "/news/1/byline json.null": ({news}) => (news[1].byline = null),
      "/news/1/genre json.enum": ({news}) => (news[1].genre = "pressrelease"),
      "/news/2/publishedAt date-time": ({news}) => (news[2].publishedAt = "2026-06-31T10:00:00Z"),
      "/organization/name required": ({organization}) => delete organization.name,
      "/a~1b~0c\n json.unknown-property": (content) => (content["a/b~c\n"] = "a name that must be escaped"),
    };
    for (const [error, mistake] of Object.entries(mistakes)) {
      assert.deepEqual(errors(changed(mistake)), [error]);
    }
    assert.deepEqual(errors(changed(...Object.values(mistakes))).sort(), Object.keys(mistakes).sort());
  });

  it("rejects invalid JSON", () => {
    const nested = `{"news": [{"workAreas": [${"[".repeat(99_999) + "]".repeat(99_999)}]}]}`;
    for (const document of ["{", '{"news": NaN}', nested].map(bytes)) {
      assert.match(String(errors(document).at(-1)), / json\.(syntax|limit)$/);
    }
    assert.deepEqual(errors(Uint8Array.of(0x22, 0xff, 0x22)), [" json.encoding"]);
  });
});

describe("the program", () => {
  it("prints each headline with its language", () => {
    assert.deepEqual(run("de-AT"), {
      status: 0,
      lines: [
        "42 Staaten einigen sich auf einen gemeinsamen Plan für saubere Flüsse [de, truncated]",
        "Warnkette an vier Flüssen erfolgreich erprobt [de, truncated]",
        "Invitation to the Press: River Conference Opens in Cologne on 8 June [en, default]",
      ],
      stderr: "",
    });
  });

  it("selects the texts by the languages of the reader", () => {
    const marks = {
      ar: ["[ar, exact]", "[ar, exact]", "[en, default]"],
      fr: ["[en, default]", "[en, default]", "[en, default]"],
      "fr, de;q=0.5": ["[de, exact]", "[de, exact]", "[en, default]"],
      "en-GB": ["[en, truncated]", "[en, truncated]", "[en, truncated]"],
    };
    for (const [languages, expected] of Object.entries(marks)) {
      const {status, lines} = run(languages);
      assert.deepEqual(lines.map((line) => line.slice(line.indexOf("["))), expected);
      assert.equal(status, 0);
    }
  });

  it("reports a missing headline", () => {
    const {status, lines} = runOn(changed((content) => (content.defaultLanguage = "fr")), "de");
    assert.equal(
      lines[2],
      "(invitation-to-the-river-conference has no headline in these languages, nor in the default language fr)",
    );
    assert.equal(status, 0);
  });

  it("returns 1 for an invalid document", () => {
    const {status, lines, stderr} = runOn(bytes('{\n  "\\u001b": 1, "x": null\n}'), "de");
    assert.deepEqual({status, stderr}, {status: 1, stderr: ""});
    assert.deepEqual(lines.slice(0, 1).concat(lines.slice(-2)), [
      "content.json: not valid",
      '2:3 /\\u{1b} json.unknown-property unknown property "\\u{1b}"',
      '2:16 /x json.unknown-property unknown property "x"',
    ]);
  });

  it("returns 2 for input errors and invalid arguments", () => {
    for (const args of [[], ["de_AT"], ["de", "missing.json"], ["de", "."], ["de", "one.json", "two.json"]]) {
      const {status, lines, stderr} = run(...args);
      assert.deepEqual({status, lines}, {status: 2, lines: []});
      assert.match(stderr, /^(Usage|ENOENT|EISDIR).*\n$/);
    }
  });
});
