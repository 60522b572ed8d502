// Prints the results of the round trips and fails on a difference that tools.json does not list. Compares the table of
// docs/contract.md with the results; with --write, writes it.
import {existsSync, readFileSync, writeFileSync} from "node:fs";

const read = (file) => readFileSync(new URL(file, import.meta.url), "utf8");
const linesOf = (file) => read(file).split("\n").slice(0, -1);

const CONTRACT = "../../docs/contract.md";
const BEGIN = "<!-- type-generators -->";
const END = "<!-- /type-generators -->";
const SHOWN = 5;

const documents = linesOf("build/documents.jsonl").length;
const versions = versionsOfTools();

function versionsOfTools() {
  const pom = read("jvm/pom.xml");
  const generator = /<artifactId>openapi-generator-maven-plugin<\/artifactId>\s*<version>([^<]*)</.exec(pom)[1];
  return {...JSON.parse(read("package.json")).devDependencies, "openapi-generator": generator};
}

function resultOf(differences) {
  if (differences.length === 0) {
    return "works";
  }
  return differences.length < documents / 2 ? "partly" : "fails";
}

// Prints the result of a tool, and returns whether it is as listed.
function isAsListed(tool) {
  const file = `build/results/${tool.id}.differences`;
  const differences = existsSync(new URL(file, import.meta.url)) ? linesOf(file) : ["no result"];
  const listed = (tool.differences ?? []).map((pattern) => new RegExp(pattern, "u"));
  const unlisted = differences.filter((difference) => !listed.some((pattern) => pattern.test(difference)));
  console.log(
    `${tool.id}: ${documents} documents, ${documents - differences.length} equal, ${differences.length} different, ` +
      `${unlisted.length} of them not listed`,
  );
  unlisted.slice(0, SHOWN).forEach((difference) => console.error(`  ${difference}`));
  const result = resultOf(differences);
  if (result !== tool.result) {
    console.error(`  ${result}, but tools.json states: ${tool.result}`);
  }
  return unlisted.length === 0 && result === tool.result;
}

function tableOf(tools) {
  const rows = tools.map(({tool, language, source, options, result, note}) =>
    [`${tool} ${versions[tool]}`, language, `\`${source}\``, options, result === "works" ? result : `**${result}**`, note],
  );
  const header = ["generator", "language", "schema", "options", "result", "note"];
  return [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const tools = JSON.parse(read("tools.json"));
const areAsListed = tools.map(isAsListed).every(Boolean);

const page = read(CONTRACT);
const [before, after] = [page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)];
const written = `${page.slice(0, before)}\n\n${tableOf(tools)}\n\n${page.slice(after)}`;
if (process.argv.includes("--write")) {
  writeFileSync(new URL(CONTRACT, import.meta.url), written);
} else if (page !== written) {
  console.error("the table of docs/contract.md differs from the results; write it with: check.sh --write");
  process.exit(1);
}
process.exit(areAsListed ? 0 : 1);
