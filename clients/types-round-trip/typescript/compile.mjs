// Compiles each document of standard input as a value of the types of json-schema-to-typescript (content.d.ts) and writes it
// again, or "!" and the error, in the same line.
import {readFileSync} from "node:fs";
import {join} from "node:path";
import ts from "typescript";

const FOLDER = import.meta.dirname;
const IMPORT = 'import type {OrganizationContent} from "./content.js";';
const OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  types: [],
};

const documents = readFileSync(0, "utf8").split("\n").slice(0, -1);
const values = documents.map((text, i) => `export const document${i}: OrganizationContent = ${text};`);
const program = programOf([IMPORT, ...values].join("\n"));
const errors = new Map();
for (const {file, start, messageText} of ts.getPreEmitDiagnostics(program)) {
  const line = file ? file.getLineAndCharacterOfPosition(start).line : 0;
  errors.set(line, ts.flattenDiagnosticMessageText(messageText, " "));
}
if (errors.has(0)) {
  throw new Error(errors.get(0));
}
documents.forEach((text, i) => console.log(errors.has(i + 1) ? `! ${errors.get(i + 1)}` : text));

// A program with a file that is only in memory.
function programOf(text) {
  const name = join(FOLDER, "documents.ts");
  const host = ts.createCompilerHost(OPTIONS);
  const {getSourceFile, fileExists} = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, text, rest[0]) : getSourceFile(file, ...rest);
  return ts.createProgram([name, join(FOLDER, "invalid.ts")], OPTIONS, host);
}
