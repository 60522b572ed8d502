// Validates documents against the published schemas with ajv, in strict mode, with format assertions.
// Each line of input is a JSON list of the $id of a schema and the text of a document; each line of output is 1 or 0.
import {readdirSync, readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join, resolve} from "node:path";

const require = createRequire(new URL("../../../../clients/javascript/types/package.json", import.meta.url));

function load(name) {
  try {
    return require(name);
  } catch {
    process.stderr.write(`${name} is missing: run npm ci in clients/javascript/types\n`);
    process.exit(1);
  }
}

const {Ajv2020} = load("ajv/dist/2020.js");
const addFormats = load("ajv-formats");

function fail(message) {
  throw new Error(message);
}

const ajv = new Ajv2020({strict: true, logger: {log: fail, warn: fail, error: fail}});
addFormats(ajv);
const folder = resolve(process.argv[2]);
const validators = new Map(
  readdirSync(folder).map((file) => {
    const schema = JSON.parse(readFileSync(join(folder, file), "utf8"));
    return [schema.$id, ajv.compile(schema)];
  }),
);

function accepts(id, text) {
  let document;
  try {
    document = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) {
      return false;
    }
    throw error;
  }
  return validators.get(id)(document);
}

// Not node:readline, which also splits lines at other characters.
let rest = "";
process.stdin.setEncoding("utf8");
process.stdin.on("data", (chunk) => {
  const lines = (rest + chunk).split("\n");
  rest = lines.pop();
  const answers = lines.map((line) => (accepts(...JSON.parse(line)) ? "1\n" : "0\n"));
  process.stdout.write(answers.join(""));
});
process.stdout.write("ready\n");
