// wrap.js FROM TO: copies the pages of a folder, and wraps each fragment in a page.
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";

const [from, to] = process.argv.slice(2);
const wrap = fragment => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Fragment</title>
<style>body { line-height: 1.6 } li { margin-block: .35rem }</style></head>
<body><main><h1>Fragment</h1>${fragment}</main></body></html>`;

const names = readdirSync(from).filter(name => name.endsWith(".html"));
for (const name of names) {
    const html = readFileSync(join(from, name), "utf8");
    writeFileSync(join(to, name), name.endsWith(".fragment.html") ? wrap(html) : html);
}
if (names.length === 0) {
    console.error(`there are no pages in ${from}`);
    process.exit(1);
}
