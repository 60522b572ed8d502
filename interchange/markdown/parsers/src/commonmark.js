// What commonmark.js takes Markdown for.
import {Parser} from "commonmark";

const NAMES = {
    emph: "emphasis", strong: "strong-emphasis", softbreak: "soft-line-break", linebreak: "hard-line-break",
    block_quote: "block-quote", item: "list-item", thematic_break: "thematic-break",
    html_inline: "html-inline", html_block: "html-block",
};
const WITH_TEXT = ["text", "code", "html_inline", "html_block", "code_block"];

/** What it is known to take otherwise than CommonMark says. */
export const known = {
    // a line that begins with code begins no code block (4.5), but its /(?!.*`)/ does not look behind a line separator
    "with a line separator behind code": /^(?:[-*] |\d+[.)] )?`{3,}[^`\n]*[\u2028\u2029]/m,
};

export const hasTables = false;

export function parse(markdown) {
    return tree(new Parser().parse(markdown));
}

function tree(node) {
    const json = {type: type(node), ...details(node)};
    if (WITH_TEXT.includes(node.type)) {
        return {...json, text: node.literal};
    }
    return {...json, children: children(node).map(tree)};
}

function type(node) {
    return node.type === "code_block" ? (node._isFenced ? "fenced-code-block" : "indented-code-block") : NAMES[node.type] ?? node.type;
}

function details(node) {
    switch (node.type) {
        case "heading": return {level: node.level};
        case "list": return {
            ordered: node.listType === "ordered", tight: node.listTight,
            ...(node.listType === "ordered" && {start: node.listStart}),
        };
        case "link":
        case "image": return {destination: node.destination, title: node.title ?? ""};
        default: return {};
    }
}

function children(node) {
    const found = [];
    for (let child = node.firstChild; child; child = child.next) {
        found.push(child);
    }
    return found;
}
