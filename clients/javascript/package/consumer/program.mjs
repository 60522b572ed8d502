// Prints the report on a file: program.mjs FILE. Runs in Node and in Deno.
import {readFileSync} from "node:fs";
import process from "node:process";
import {report} from "./report.mjs";

console.log(report(readFileSync(process.argv[2])));
