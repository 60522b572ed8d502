// Prints the headlines of a document in the language of a reader, or the errors in the document.
import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {check} from "./contract.js";
import {lookup} from "./lookup.js";

const BUNDLED = new URL(
  "../../../cli/src/main/resources/io/github/orgcontent/cli/river-health.json",
  import.meta.url,
);
// RFC 4647 §2.1
const RANGE = /^(\*|[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*)$/;

function show(file: string, range: string): number {
  const checked = check(readFileSync(file));
  if (!checked.content) {
    console.log(`${file}: not valid\n${checked.problems.join("\n")}`);
    return 1;
  }
  const {news = [], defaultLanguage} = checked.content;
  for (const {id, headline} of news) {
    const found = lookup(headline, range, defaultLanguage);
    console.log(
      found
        ? `${found.text} [${found.language}, ${found.match}]`
        : `(${id} has no headline in ${range}, nor in the default language ${defaultLanguage})`,
    );
  }
  return 0;
}

const [range = "", file = fileURLToPath(BUNDLED), ...rest] = process.argv.slice(2);
if (!RANGE.test(range) || rest.length > 0) {
  console.error("Usage: node build/headlines.js LANGUAGE [FILE]   for example: node build/headlines.js de-AT");
  process.exitCode = 2;
} else {
  try {
    process.exitCode = show(file, range);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
