// Validates documents with the npm package, rules included.
// Each line of input is a JSON list of the $id of a schema, the text of a document, and "tolerant" for a tolerant reader; each
// line of output is 1 or 0, or with the argument --violations the JSON list of all violations.
import {build} from "../../../../clients/javascript/package/build.mjs";

build();
const {check} = await import("../../../../clients/javascript/package/src/index.js");
const isDetailed = process.argv.includes("--violations");

const typeOf = (id) => /([^/]+)\.json$/.exec(id)[1].replace(/(^|-)([a-z])/g, (_, hyphen, letter) => letter.toUpperCase());

function answer(id, text, mode) {
  const {document, violations} = check(text, {type: typeOf(id), tolerant: mode === "tolerant"});
  return isDetailed ? JSON.stringify(violations) : document === undefined ? "0" : "1";
}

// Not node:readline, which also splits lines at other characters.
let rest = "";
process.stdin.setEncoding("utf8");
process.stdin.on("data", (chunk) => {
  const lines = (rest + chunk).split("\n");
  rest = lines.pop();
  process.stdout.write(lines.map((line) => `${answer(...JSON.parse(line))}\n`).join(""));
});
process.stdout.write("ready\n");
