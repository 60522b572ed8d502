// What markdown-it takes Markdown for, with tables.
import MarkdownIt from "markdown-it";

const NAMES = {
    em: "emphasis", strong: "strong-emphasis", softbreak: "soft-line-break", hardbreak: "hard-line-break",
    blockquote: "block-quote", bullet_list: "list", ordered_list: "list", hr: "thematic-break",
    html_inline: "html-inline", html_block: "html-block", code_inline: "code", text_special: "text",
    code_block: "indented-code-block", fence: "fenced-code-block", table: "table-block", th: "table-cell",
    td: "table-cell", tr: "table-row", list_item: "list-item",
};
const PASSED_OVER = ["inline", "thead", "tbody"];
const WITH_TEXT = ["text", "text_special", "code_inline", "html_inline", "html_block", "code_block", "fence"];

/** What it is known to take otherwise than CommonMark 6.1 says, by its /^ (.+) $/ for the spaces at the ends of code. */
export const known = {
    // the expression has no flag s, so that a line separator keeps it from finding them
    "with a line separator in code": /(?<!`)(`+) [^\n]*[\u2028\u2029][^\n]* \1(?!`)/,
    // nothing is to be taken off code that is all spaces
    "with code of spaces": /(?<!`)(`+) {3,}\1(?!`)/,
};

export const hasTables = true;

export function parse(markdown) {
    const root = {type: "document", children: []};
    add(new MarkdownIt("commonmark").enable("table").parse(markdown, {}), [root]);
    return root;
}

// Tokens that open and close something make a tree of a list.
function add(tokens, open) {
    for (const token of tokens) {
        const name = token.type.replace(/_(open|close)$/, "");
        if (PASSED_OVER.includes(name)) {
            add(token.children ?? [], open);
        } else if (token.nesting < 0) {
            open.pop();
        } else {
            const node = tree(name, token, open);
            open.at(-1).children.push(node);
            if (token.nesting > 0) {
                open.push(node);
            } else if (token.type === "image") {
                add(token.children, [node]);
            }
        }
    }
}

function tree(name, token, open) {
    const json = {type: NAMES[name] ?? name, ...details(name, token)};
    if (name === "paragraph") {
        markTight(open.at(-2), token.hidden);
    }
    return WITH_TEXT.includes(name) ? {...json, text: token.content} : {...json, children: []};
}

function details(name, token) {
    switch (name) {
        case "heading": return {level: Number(token.tag.slice(1))};
        case "bullet_list": return {ordered: false, tight: true};
        case "ordered_list": return {ordered: true, tight: true, start: Number(token.attrGet("start") ?? 1)};
        case "link": return {destination: token.attrGet("href"), title: token.attrGet("title") ?? ""};
        case "image": return {destination: token.attrGet("src"), title: token.attrGet("title") ?? ""};
        case "th":
        case "td": return {header: name === "th"};
        default: return {};
    }
}

// A list is loose if one of its paragraphs is shown as one.
function markTight(list, isHidden) {
    if (list?.type === "list" && !isHidden) {
        list.tight = false;
    }
}
