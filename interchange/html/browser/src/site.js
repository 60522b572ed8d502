// site.js FOLDER: clicks on each link between the files of a site, opened from the disk and from a server. Fails if a link leads
// nowhere, or if a file of the folder cannot be reached from index.html.
import {createServer} from "node:http";
import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {openBrowser} from "./browser.js";

const START = "index.html";
const folder = resolve(process.argv[2]);
const files = readdirSync(folder, {recursive: true}).filter(name => statSync(join(folder, name)).isFile());

const server = createServer(answer);
await new Promise(done => server.listen(0, "127.0.0.1", done));
const browser = await openBrowser();
const page = await browser.newPage();
await page.route("https://**", route => route.abort());
let failures = 0;
for (const base of [pathToFileURL(folder) + "/", `http://127.0.0.1:${server.address().port}/`]) {
    await clickThrough(base);
}
await browser.close();
server.close();
process.exit(failures === 0 ? 0 : 1);

function answer({url}, response) {
    const file = join(folder, decodeURIComponent(url.endsWith("/") ? url + START : url));
    const type = file.endsWith(".html") ? "text/html; charset=utf-8" : "application/xml";
    response.writeHead(existsSync(file) ? 200 : 404, {"Content-Type": type});
    response.end(existsSync(file) ? readFileSync(file) : "");
}

async function clickThrough(base) {
    const seen = new Set([base + START]);
    let clicks = 0;
    for (const url of seen) {
        await page.goto(url);
        for (const href of url.endsWith(".html") ? await links(base) : []) {
            const target = await click(url, href);
            clicks++;
            target.startsWith(base) ? seen.add(target) : fail(`${url}: ${href} leads to ${target}`);
        }
    }
    const reached = new Set([...seen].map(url => decodeURIComponent(url.slice(base.length))));
    files.filter(file => !reached.has(file)).forEach(file => fail(`${base}${file} cannot be reached`));
    console.log(`${base}: ${clicks} clicks, ${reached.size} files`);
}

// The links of a page within the site, once each.
async function links(base) {
    const all = await page.locator("a[href]").evaluateAll(links => links.map(link => [link.getAttribute("href"), link.href]));
    return [...new Set(all.filter(([, target]) => target.startsWith(base)).map(([href]) => href))];
}

// Clicks on a link and returns the file that the browser shows.
async function click(url, href) {
    await page.goto(url);
    const navigation = href.startsWith("#") ? undefined : page.waitForEvent("framenavigated", {timeout: 5000});
    await page.locator(`a[href="${href}"]`).first().click();
    await navigation;
    await page.waitForLoadState();
    const shown = new URL(page.url());
    if (shown.hash !== "" && await page.locator(`[id="${decodeURIComponent(shown.hash.slice(1))}"]`).count() !== 1) {
        fail(`${url}: ${href} has no target`);
    }
    if (shown.pathname.endsWith(".html") && await page.locator("h1").count() !== 1) {
        fail(`${url}: ${href} is no page`);
    }
    shown.hash = "";
    return shown.href;
}

function fail(message) {
    console.error(message);
    failures++;
}
