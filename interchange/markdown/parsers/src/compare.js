// compare.js PARSER FOLDER: what a parser takes each FOLDER/NAME.md for, beside FOLDER/NAME.json, what commonmark-java does.
// Ends with 1 where they differ, with 2 where there was too little to compare.
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

const FEWEST = 100;
const [parser, folder] = process.argv.slice(2);
const {parse, hasTables, known} = await import(`./${parser}.js`);
const counts = {same: 0, different: 0};
for (const file of readdirSync(folder).filter(name => name.endsWith(".md")).sort()) {
    const markdown = readFileSync(join(folder, file), "utf8");
    const expected = JSON.parse(readFileSync(join(folder, file.replace(/md$/, "json")), "utf8"));
    compare(file, markdown, expected);
}
console.log(`${parser}: ${Object.entries(counts).map(([name, number]) => `${number} ${name}`).join(", ")}`);
process.exitCode = counts.different > 0 ? 1 : counts.same < FEWEST ? 2 : 0;

function compare(file, markdown, expected) {
    if (!hasTables && expected.children.some(block => block.type === "table-block")) {
        count("passed over for their tables");
        return;
    }
    const [one, other] = [canonical(expected), canonical(parse(markdown))];
    if (one === other) {
        count("same");
        return;
    }
    const way = Object.keys(known).find(name => known[name].test(markdown));
    if (way) {
        count(`different ${way}, which is its own way`);
        return;
    }
    count("different");
    const from = Math.max(0, firstDifference(one, other) - 80);
    console.error(`${file}:\n${markdown}`);
    console.error(`  commonmark-java: …${one.slice(from, from + 240)}\n  ${parser}: …${other.slice(from, from + 240)}`);
}

function firstDifference(one, other) {
    let at = 0;
    while (one[at] === other[at]) {
        at++;
    }
    return at;
}

function count(name) {
    counts[name] = (counts[name] ?? 0) + 1;
}

// The same order of properties, and neighbouring texts as one.
function canonical(tree) {
    return JSON.stringify(tree, (key, value) => {
        if (Array.isArray(value)) {
            return merged(value);
        }
        return value && typeof value === "object"
            ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
            : value;
    });
}

function merged(nodes) {
    const result = [];
    for (const node of nodes) {
        const last = result.at(-1);
        if (node.type === "text" && last?.type === "text") {
            result[result.length - 1] = {...last, text: last.text + node.text};
        } else if (node.type !== "text" || node.text !== "") {
            result.push(node);
        }
    }
    return result;
}
