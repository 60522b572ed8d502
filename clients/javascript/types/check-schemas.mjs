// Compiles every schema in the strict mode of ajv, with format assertions, and in schemasafe, which rejects unknown
// keywords as well; and compares their verdicts on every case with docs/rules.md. Validates the violations of the npm package.
import {readdirSync, readFileSync} from "node:fs";
import {Ajv2020} from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import {validator} from "@exodus/schemasafe";
import {build} from "../package/build.mjs";

build();
const {check} = await import("../package/src/index.js");

const SCHEMAS = new URL("../../../serialization/src/main/resources/io/github/orgcontent/json/schema/", import.meta.url);
const CASES = new URL("../../../serialization/src/test/resources/cases/", import.meta.url);
const RULES = new URL("../../../docs/rules.md", import.meta.url);

const read = (folder, file) => JSON.parse(readFileSync(new URL(file, folder), "utf8"));
const filesIn = (folder) => readdirSync(folder).filter((file) => file.endsWith(".json")).sort();
const hyphenated = (type) => type.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();

function fail(message) {
  throw new Error(message);
}

function ajvValidators() {
  const ajv = new Ajv2020({strict: true, allErrors: true, logger: {log: fail, warn: fail, error: fail}});
  addFormats.default(ajv);
  return new Map(filesIn(SCHEMAS).map((file) => [file.replace(".json", ""), ajv.compile(read(SCHEMAS, file))]));
}

// Schemas with unknown keywords are an error for it as well.
function schemasafeValidators() {
  return new Map(
    filesIn(SCHEMAS).map((file) => [file.replace(".json", ""), validator(read(SCHEMAS, file), {includeErrors: true})]),
  );
}

// code -> "yes", "partly" or "no" for errors, "reading" for errors of reading, "warning" for warnings
function rules() {
  const kinds = new Map();
  let section = "";
  for (const line of readFileSync(RULES, "utf8").split("\n")) {
    const code = /^\| `([^`]*)` \|/.exec(line)?.[1];
    section = line.startsWith("## ") ? line.slice(3) : section;
    if (code) {
      const inSchema = /\| (yes|partly|no) \|/.exec(line)?.[1];
      kinds.set(code, {Errors: inSchema, "Errors of reading": "reading", Warnings: "warning"}[section]);
    }
  }
  return kinds;
}

function documentOf({json, text, fill}) {
  const document = text === undefined ? structuredClone(json) : JSON.parse(text);
  if (fill) {
    document[fill.pointer.slice(1)] = fill.text.repeat(fill.times);
  }
  return document;
}

// The expected verdict of the schema: true, false, or undefined if both are allowed.
function expected(kinds) {
  const errors = kinds.filter((kind) => kind !== "warning");
  if (errors.includes("yes")) {
    return false;
  }
  return errors.includes("partly") ? undefined : true;
}

const kindOf = rules();
const wrong = [];

function compare(tool, validators) {
  let compared = 0;
  for (const file of filesIn(CASES)) {
    for (const testCase of read(CASES, file)) {
      const kinds = testCase.violations.map(({code}) => kindOf.get(code) ?? fail(`${code} is not in rules.md`));
      if (testCase.base64 || kinds.includes("reading")) {
        continue;
      }
      const validate = validators.get(hyphenated(testCase.type));
      const accepted = validate(documentOf(testCase));
      compared++;
      if (![undefined, accepted].includes(expected(kinds))) {
        const verdict = accepted ? "accepted" : JSON.stringify(validate.errors[0]);
        wrong.push(`${tool}: ${file}: ${testCase.description}: ${verdict}`);
      }
    }
  }
  console.log(`${tool}: ${validators.size} schemas compile, ${compared} cases compared`);
}

// The JSON form of each violation that the npm package reports.
function checkViolations(validators) {
  const validate = validators.get("violation");
  let checked = 0;
  for (const file of filesIn(CASES)) {
    for (const testCase of read(CASES, file)) {
      const input = testCase.base64 ? Buffer.from(testCase.base64, "base64") : testCase.text ?? JSON.stringify(documentOf(testCase));
      for (const tolerant of [false, true]) {
        for (const violation of check(input, {type: testCase.type, tolerant}).violations) {
          checked++;
          if (!validate(violation)) {
            wrong.push(`violation: ${testCase.description}: ${JSON.stringify(violation)}`);
          }
        }
      }
    }
  }
  console.log(`npm package: ${checked} violations are valid in their JSON form`);
}

checkViolations(ajvValidators());
compare("ajv in strict mode", ajvValidators());
compare("schemasafe", schemasafeValidators());
console.log(`${wrong.length} differences from rules.md`);
wrong.forEach((line) => console.error(line));
process.exit(wrong.length > 0 ? 1 : 0);
