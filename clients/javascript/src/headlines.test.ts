import assert from "node:assert/strict";
import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, it} from "node:test";
import {fileURLToPath} from "node:url";
import {check, SCHEMA} from "./contract.js";
import {lookup, shortened} from "./lookup.js";

const BUNDLED = new URL("../../../cli/src/main/resources/io/github/orgcontent/cli/river-health.json", import.meta.url);
const HEADLINES = fileURLToPath(new URL("headlines.js", import.meta.url));

const json = (url: URL) => JSON.parse(readFileSync(url, "utf8"));
const bytes = (text: string) => new TextEncoder().encode(text);

// A change may violate the types.
type Change = (content: any) => void;

/** The bundled document with some changes. */
function changed(...changes: Change[]): Uint8Array {
  const content = json(BUNDLED);
  changes.forEach((change) => change(content));
  return bytes(JSON.stringify(content));
}

function problems(document: Uint8Array): string[] {
  const checked = check(document);
  return checked.content ? [] : checked.problems;
}

const pointers = (document: Uint8Array) => problems(document).map((problem) => problem.split("  ")[0]);

function run(...args: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [HEADLINES, ...args], {encoding: "utf8"});
  return {status, lines: stdout.split("\n").slice(0, -1), stderr};
}

function runOn(document: Uint8Array, range: string) {
  const folder = mkdtempSync(join(tmpdir(), "headlines-"));
  try {
    const file = join(folder, "content.json");
    writeFileSync(file, document);
    const {lines, ...rest} = run(range, file);
    return {...rest, lines: lines.map((line) => line.replace(file, "content.json"))};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

describe("the lookup", () => {
  const headline = {ar: "ماء", de: "Wasser", en: "Water", "zh-Hant": "水"};

  it("returns the language and the kind of match", () => {
    const answers = [
      ["de", {text: "Wasser", language: "de", match: "exact"}],
      ["de-AT", {text: "Wasser", language: "de", match: "truncated"}],
      ["DE-at", {text: "Wasser", language: "de", match: "truncated"}],
      ["ar", {text: "ماء", language: "ar", match: "exact"}],
      ["zh-Hant-TW", {text: "水", language: "zh-Hant", match: "truncated"}],
      ["zh", {text: "Water", language: "en", match: "default"}],
      ["fr", {text: "Water", language: "en", match: "default"}],
      ["*", {text: "Water", language: "en", match: "default"}],
      ["en", {text: "Water", language: "en", match: "exact"}],
    ] as const;
    for (const [range, found] of answers) {
      assert.deepEqual(lookup(headline, range, "en"), found, range);
    }
  });

  it("returns undefined without the default language", () => {
    assert.equal(lookup(headline, "fr", "es"), undefined);
  });

  it("does not use inherited property names as languages", () => {
    assert.equal(lookup(headline, "toString", "valueOf"), undefined);
  });

  it("removes a single letter together with the next subtag", () => {
    assert.deepEqual([...shortened("de-AT-x-haus-amt")], ["de-AT-x-haus-amt", "de-AT-x-haus", "de-AT", "de"]);
    assert.deepEqual([...shortened("en-a-bcd-u-co")], ["en-a-bcd-u-co", "en-a-bcd", "en"]);
  });
});

describe("the validation", () => {
  it("accepts the bundled document", () => {
    assert.equal(check(readFileSync(BUNDLED)).content?.defaultLanguage, "en");
  });

  it("reports an error at its location", () => {
    const mistakes: Record<string, Change> = {
      "/news/0/sumary": ({news}) => (news[0].sumary = {en: "Rivers"}),
      "/news/0/headline/en-UK": ({news}) => (news[0].headline["en-UK"] = "Rivers"),
      "/news/0/headline/en": ({news}) => (news[0].headline.en = null),
      "/news/0/body/en/0/html": ({news}) => (news[0].body.en[0].html = "<p>Rivers</p>"),
      "/news/1/byline": ({news}) => (news[1].byline = null),
      "/news/1/genre": ({news}) => (news[1].genre = "pressrelease"),
      "/news/2/publishedAt": ({news}) => (news[2].publishedAt = "2026-06-31T10:00:00Z"),
      "/organization": ({organization}) => delete organization.name,
      "/a~1b~0c\\n": (content) => (content["a/b~c\n"] = "a name that must be escaped"),
    };
    for (const [pointer, mistake] of Object.entries(mistakes)) {
      assert.deepEqual(pointers(changed(mistake)), [pointer]);
    }
    assert.deepEqual(pointers(changed(...Object.values(mistakes))).sort(), Object.keys(mistakes).sort());
  });

  it("reports two unknown properties as two errors", () => {
    assert.deepEqual(pointers(changed((content) => Object.assign(content, {one: 1, two: 2}))), ["/one", "/two"]);
  });

  it("reports the description of a format", () => {
    const {description} = json(SCHEMA).$defs.LanguageTag;
    assert.deepEqual(problems(changed(({news}) => (news[0].headline["en-UK"] = "Rivers"))), [
      `/news/0/headline/en-UK  expected: ${description}`,
    ]);
  });

  it("does not check rules outside of the schema", () => {
    assert.deepEqual(problems(changed(({news}) => (news[0].workAreas = ["no-such-area"]))), []);
    assert.ok(json(SCHEMA).$defs["x-rules"].enum.includes("reference.work-area"));
  });

  it("rejects invalid JSON", () => {
    const nested = `{"news": [{"workAreas": [${Array(2).fill("[".repeat(99_999) + "]".repeat(99_999))}]}]}`;
    for (const document of ["{", '{"news": NaN}', "9".repeat(5000), nested].map(bytes)) {
      assert.deepEqual(pointers(document), ["(document)"]);
    }
    assert.match(String(problems(Uint8Array.of(0x22, 0xff, 0x22))), /^\(document\)  .*utf-8/);
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

  it("selects the texts by the language range", () => {
    const marks = {
      ar: ["[ar, exact]", "[ar, exact]", "[en, default]"],
      fr: ["[en, default]", "[en, default]", "[en, default]"],
      "en-GB": ["[en, truncated]", "[en, truncated]", "[en, truncated]"],
    };
    for (const [range, expected] of Object.entries(marks)) {
      const {status, lines} = run(range);
      assert.deepEqual(lines.map((line) => line.slice(line.indexOf("["))), expected);
      assert.equal(status, 0);
    }
  });

  it("reports a missing headline", () => {
    const {status, lines} = runOn(changed((content) => (content.defaultLanguage = "fr")), "de");
    assert.equal(
      lines[2],
      "(invitation-to-the-river-conference has no headline in de, nor in the default language fr)",
    );
    assert.equal(status, 0);
  });

  it("returns 1 for an invalid document", () => {
    const document = changed((content) => Object.assign(content, {"\ud800": 1, x: 1}));
    assert.deepEqual(runOn(document, "de"), {
      status: 1,
      lines: [
        "content.json: not valid",
        "/\\ud800  must NOT have additional properties",
        "/x  must NOT have additional properties",
      ],
      stderr: "",
    });
  });

  it("returns 2 for input errors and invalid arguments", () => {
    for (const args of [[], ["de_AT"], ["de", "missing.json"], ["de", "."], ["de", "one.json", "two.json"]]) {
      const {status, lines, stderr} = run(...args);
      assert.deepEqual({status, lines}, {status: 2, lines: []});
      assert.match(stderr, /^(Usage|ENOENT|EISDIR).*\n$/);
    }
  });
});
