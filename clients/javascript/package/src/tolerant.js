/** The differences of a tolerant reader: unknown words and types are warnings, and unknown values are skipped. */
import {fallbacks} from "./generated/data.js";
import {step} from "./json.js";
import {LEFT_OUT} from "./left-out.js";
import {excerpt, hasUnpairedSurrogate} from "./text.js";

// A text of another form is an error for a tolerant reader, too.
const WORD = /^[a-z][a-z0-9-]{0,49}$/;

/** Whether a string may be a word of a later version. */
export const isUnknownWord = (context, text) => context.isTolerant && WORD.test(text);

/** Reports an unknown word as a warning; returns the word that replaces it, or LEFT_OUT. */
export function readUnknownWord(context, name, values, node, pointer) {
  const fallback = Object.hasOwn(fallbacks, name ?? "") ? fallbacks[name] : undefined;
  const parameters = {found: excerpt(node.value), values: values.join(", "), fallback: fallback && excerpt(fallback)};
  context.add({code: "json.enum", severity: "warning", pointer, offset: node.start, parameters});
  return fallback ?? LEFT_OUT;
}

/** Skips a value. Duplicate properties and unpaired surrogates are errors, because parsers differ about them. */
export function skipTolerantly(context, node, pointer) {
  if (node?.kind === "object") {
    skipProperties(context, node, pointer);
  } else if (node?.kind === "array") {
    node.items.forEach((item, index) => skipTolerantly(context, item, step(pointer, index)));
  } else if (node?.kind === "string" && node.value !== undefined && hasUnpairedSurrogate(node.value)) {
    context.report("text.surrogate", pointer, node.start);
  }
  context.skip(node);
}

function skipProperties(context, node, pointer) {
  const seen = new Set();
  for (const entry of node.entries) {
    const at = step(pointer, entry.name);
    if (seen.has(entry.name)) {
      context.report("json.duplicate-property", at, entry.start);
    }
    seen.add(entry.name);
    skipTolerantly(context, entry.node, at);
  }
}

/**
 * The document that was read: without `$schema` and what is left out, and with the words that replace unknown ones.
 */
export function documentOf(value) {
  if (Array.isArray(value)) {
    return value.map(documentOf);
  }
  const entries = value instanceof Map ? [...value] : typeof value === "object" ? Object.entries(value) : undefined;
  return entries ? Object.fromEntries(entries.map(([name, part]) => [name, documentOf(part)])) : value;
}
