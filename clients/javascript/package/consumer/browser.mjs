// Prints the report of page.html in Debian's chromium: browser.mjs FOLDER. The page must not evaluate strings as code.
import {execFile} from "node:child_process";
import {readFileSync} from "node:fs";
import {createServer} from "node:http";
import {extname, join} from "node:path";
import {promisify} from "node:util";

const TYPES = {".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".mjs": "text/javascript"};
const POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'"; // without 'unsafe-eval'
const ENTITIES = {amp: "&", gt: ">", lt: "<", quot: '"', nbsp: "\u00a0"};

const server = createServer((request, response) => {
  const path = new URL(request.url, "http://localhost").pathname;
  try {
    const body = readFileSync(join(process.argv[2], path));
    response.writeHead(200, {"content-type": TYPES[extname(path)], "content-security-policy": POLICY}).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const options = ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=30000", "--dump-dom"];
const page = `http://127.0.0.1:${server.address().port}/page.html`;
const {stdout} = await promisify(execFile)("/usr/bin/chromium", [...options, page], {maxBuffer: 1 << 24});
server.close();
const text = /<pre>([^]*?)<\/pre>/.exec(stdout)?.[1] ?? "";
console.log(text.replace(/&(\w+);/g, (_, name) => ENTITIES[name]));
