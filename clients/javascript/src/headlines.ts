// Prints the headlines of a document in the language of a reader, or the errors in the document.
import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {check, LanguagePreferences, LanguagePreferencesError, lineOf} from "orgcontent";

const BUNDLED = new URL(
  "../../../cli/src/main/resources/io/github/orgcontent/cli/river-health.json",
  import.meta.url,
);

function show(file: string, preferred: LanguagePreferences): number {
  const {document, violations} = check(readFileSync(file));
  if (!document) {
    console.log(`${file}: not valid\n${violations.map(lineOf).join("\n")}`);
    return 1;
  }
  const wanted = preferred.orElse(document.defaultLanguage);
  for (const {id, headline} of document.news ?? []) {
    const found = wanted.resolve(headline);
    console.log(
      found
        ? `${found.value} [${found.language}, ${found.match}]`
        : `(${id} has no headline in these languages, nor in the default language ${document.defaultLanguage})`,
    );
  }
  return 0;
}

const [languages, file = fileURLToPath(BUNDLED), ...rest] = process.argv.slice(2);
try {
  if (languages === undefined || rest.length > 0) {
    throw new LanguagePreferencesError("a language and at most one file are required");
  }
  process.exitCode = show(file, LanguagePreferences.accept(languages));
} catch (error) {
  const usage = 'Usage: node build/headlines.js LANGUAGES [FILE]   for example: node build/headlines.js "de-AT, fr;q=0.5"';
  console.error(error instanceof LanguagePreferencesError ? usage : (error as Error).message);
  process.exitCode = 2;
}
