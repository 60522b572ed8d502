// Opens pages in Chromium without a network: pages come from a folder, every image is PICTURE, other requests fail.
import {existsSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {chromium} from "playwright-core";

const ORIGIN = "http://pages.example.org/";
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1067" viewBox="0 0 1600 1067" preserveAspectRatio="xMidYMid slice">
<rect width="1600" height="1067" fill="#cfe3f2"/><path d="M0 520 400 300 760 520 1120 260 1600 540V1067H0Z" fill="#7ba58a"/>
<path d="M0 760C300 700 500 820 800 760S1300 700 1600 760V1067H0Z" fill="#3f7fb0"/></svg>`;

export async function openBrowser() {
    return await chromium.launch({
        executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
        args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
}

export async function openPage(browser, folder, name, options = {}) {
    const context = await browser.newContext({reducedMotion: "reduce", ...options});
    const page = await context.newPage();
    await page.route("**/*", route => answer(route, folder));
    await page.goto(ORIGIN + encodeURIComponent(name));
    return page;
}

async function answer(route, folder) {
    const request = route.request();
    const file = join(folder, basename(decodeURIComponent(new URL(request.url()).pathname)));
    if (request.url().startsWith(ORIGIN) && existsSync(file)) {
        await route.fulfill({contentType: "text/html; charset=utf-8", body: readFileSync(file)});
    } else if (request.resourceType() === "image") {
        await route.fulfill({contentType: "image/svg+xml", body: PICTURE});
    } else {
        await route.abort();
    }
}
