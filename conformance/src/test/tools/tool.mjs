// The verdicts of a validator for JavaScript: tool.mjs ajv|schemasafe|vscode|rjsf FILE. The packages are those of
// clients/javascript/types and clients/editors.
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";

const CLIENTS = new URL("../../../../clients/", import.meta.url);
const require = createRequire(new URL("javascript/types/package.json", CLIENTS));
const requireOfEditors = createRequire(new URL("editors/package.json", CLIENTS));
const [tool, file] = process.argv.slice(2);
const {schemas, documents} = JSON.parse(readFileSync(file, "utf8"));

function ofAjv(schema) {
  const {Ajv2020} = require("ajv/dist/2020.js");
  const ajv = new Ajv2020({strict: true});
  require("ajv-formats")(ajv);
  const validate = ajv.compile(schema);
  return (text) => validate(JSON.parse(text));
}

function ofSchemasafe(schema) {
  const validate = require("@exodus/schemasafe").validator(schema);
  return (text) => validate(JSON.parse(text));
}

// The JSON language service of Visual Studio Code.
function ofVscode(schema) {
  const {getLanguageService, TextDocument} = requireOfEditors("vscode-json-languageservice");
  const service = getLanguageService({});
  return async (text) => {
    const document = TextDocument.create("file:///document.json", "json", 1, text);
    return (await service.doValidation(document, service.parseJSONDocument(document), {}, schema)).length === 0;
  };
}

// The validator of React JSON Schema Form, as in docs/editors.md.
function ofRjsf(schema) {
  const {customizeValidator} = requireOfEditors("@rjsf/validator-ajv8");
  const validator = customizeValidator({AjvClass: requireOfEditors("ajv/dist/2020.js").default});
  return (text) => validator.rawValidation(schema, JSON.parse(text)).errors === undefined;
}

const compile = {ajv: ofAjv, schemasafe: ofSchemasafe, vscode: ofVscode, rjsf: ofRjsf}[tool];
const validators = {};
for (const [name, schema] of Object.entries(schemas)) {
  try {
    validators[name] = compile(schema);
  } catch (error) {
    console.error(name, error.message.slice(0, 300));
  }
}

let verdicts = "";
for (const [name, text] of documents) {
  try {
    verdicts += validators[name] ? ((await validators[name](text)) ? "1" : "0") : "?";
  } catch (error) {
    console.error(name, error.message.slice(0, 300));
    verdicts += "?";
  }
}
console.log(verdicts);
