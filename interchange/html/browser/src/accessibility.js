// accessibility.js FOLDER: runs axe-core on each page; fails for a violation, and for too few rules that passed.
import {readdirSync} from "node:fs";
import {createRequire} from "node:module";
import {openBrowser, openPage} from "./browser.js";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const FEWEST_RULES = 15;
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const folder = process.argv[2];
const names = readdirSync(folder).filter(name => name.endsWith(".html")).sort();
const browser = await openBrowser();
let failures = names.length === 0 ? 1 : 0;
for (const name of names) {
    const page = await openPage(browser, folder, name);
    await page.addScriptTag({path: axe});
    const result = await page.evaluate(tags => window.axe.run(document, {runOnly: {type: "tag", values: tags}}), TAGS);
    await page.context().close();
    report(name, result);
}
await browser.close();
console.log(`${names.length} pages, ${failures} with violations`);
process.exit(failures === 0 ? 0 : 1);

function report(name, {passes, violations, incomplete}) {
    const open = incomplete.map(rule => rule.id).join(" ");
    console.log(`${name}: ${passes.length} rules passed${open && `, undecided: ${open}`}`);
    for (const {id, impact, help, nodes} of violations) {
        console.error(`  ${id} (${impact}): ${help}\n    ${nodes.map(node => node.html.slice(0, 160)).join("\n    ")}`);
    }
    failures += violations.length > 0 || passes.length < FEWEST_RULES ? 1 : 0;
}
