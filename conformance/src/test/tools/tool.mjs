// The verdicts of a validator for JavaScript: tool.mjs ajv|schemasafe FILE, with the packages of clients/javascript/types.
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";

const require = createRequire(new URL("../../../../clients/javascript/types/package.json", import.meta.url));
const [tool, file] = process.argv.slice(2);
const {schemas, documents} = JSON.parse(readFileSync(file, "utf8"));

function compiled(schema) {
  if (tool === "schemasafe") {
    return require("@exodus/schemasafe").validator(schema);
  }
  const {Ajv2020} = require("ajv/dist/2020.js");
  const ajv = new Ajv2020({strict: true});
  require("ajv-formats")(ajv);
  return ajv.compile(schema);
}

const validators = {};
for (const [name, schema] of Object.entries(schemas)) {
  try {
    validators[name] = compiled(schema);
  } catch (error) {
    console.error(name, error.message.slice(0, 300));
  }
}
const verdict = ([name, text]) => (validators[name] ? (validators[name](JSON.parse(text)) ? "1" : "0") : "?");
console.log(documents.map(verdict).join(""));
