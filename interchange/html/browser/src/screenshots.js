// screenshots.js FOLDER OUT [WIDTH [HEIGHT]]: a screenshot of each page that is not a fragment; without HEIGHT of the full page.
import {mkdirSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {openBrowser, openPage} from "./browser.js";

const [folder, out, width = "1000", height] = process.argv.slice(2);
mkdirSync(out, {recursive: true});
const names = readdirSync(folder).filter(name => name.endsWith(".html") && !name.endsWith(".fragment.html"));
const browser = await openBrowser();
for (const name of names) {
    const page = await openPage(browser, folder, name, {viewport: {width: Number(width), height: Number(height ?? 800)}});
    await page.screenshot({path: join(out, name.replace(/html$/, "png")), fullPage: height === undefined});
    await page.context().close();
}
await browser.close();
