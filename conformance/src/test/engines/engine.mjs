// The verdicts of ECMA-262; the second argument is the flags.
import {readFileSync} from "node:fs";

const {patterns, strings} = JSON.parse(readFileSync(process.argv[2], "utf8"));
for (const [pattern, not] of patterns) {
  const one = new RegExp(pattern, process.argv[3] ?? "");
  const other = not === "" ? undefined : new RegExp(not, process.argv[3] ?? "");
  console.log(strings.map((text) => (one.test(text) && !other?.test(text) ? "1" : "0")).join(""));
}
