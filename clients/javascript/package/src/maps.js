/** Reads language maps: objects with one property for each language. */
import {INVALID, Stop} from "./context.js";
import {step} from "./json.js";
import {tagProblem} from "./language.js";
import {LEFT_OUT} from "./left-out.js";
import {readText} from "./scalars.js";
import {shapeOf} from "./shape.js";

const TEXTS = ["LocalizedText", "LocalizedRichText"];

const readAny = (context, shape, node, pointer) => context.read(shape, node, pointer);

/** Reads a map. */
export function readLanguageMap(context, shape, node, pointer) {
  if (!context.expect(node, ["object"], "object", pointer)) {
    return undefined;
  }
  const isText = TEXTS.includes(shape.name);
  const readValue = shape.name === "LocalizedText" ? readText : readAny;
  const {minProperties: min = 0, maxProperties: max = Infinity} = shape;
  const {values, unreadable, leftOut} = readEntries(context, shapeOf(shape.additionalProperties), node, pointer, readValue, max);
  const code = isText ? "text.languages" : "items";
  if (values.size <= max && values.size + unreadable > max) {
    context.report(code, pointer, node.start, {min: 0, max});
  }
  if (values.size === 0 && leftOut > 0 && leftOut === unreadable) {
    return LEFT_OUT;
  } else if (values.size === 0 && unreadable > 0) {
    context.unreadable.mark(pointer); // each entry has a problem; the empty map is not another one
    return undefined;
  }
  const hasSize = values.size >= min && values.size <= max;
  if (!hasSize && isText) {
    context.report(code, pointer, node.start, {max});
    return undefined;
  } else if (!hasSize) {
    context.violate(code, pointer, {min, max});
  }
  if (isText) {
    context.texts.push({pointer, languages: values});
  }
  return values;
}

function readEntries(context, shape, node, pointer, readValue, max) {
  const values = new Map();
  const seen = new Set();
  let unreadable = 0;
  let leftOut = 0;
  for (const entry of node.entries) {
    if (values.size + unreadable > max) {
      break; // the number of languages is reported
    }
    const at = step(pointer, entry.name);
    if (seen.has(entry.name)) {
      context.duplicate(entry, pointer);
      continue;
    }
    seen.add(entry.name);
    const language = readTag(context, entry, at);
    const value = readValue(context, shape, entry.node, at);
    if (value === undefined) {
      unreadable++;
    } else if (value === LEFT_OUT) {
      unreadable++;
      leftOut++;
      context.leaveOut(entry.node, at);
    } else {
      values.set(language, value);
    }
  }
  if (!node.complete) {
    throw new Stop();
  }
  return {values, unreadable, leftOut};
}

// The value of an invalid tag is validated as well, under a key that no rule can report anywhere else.
function readTag(context, entry, pointer) {
  const problem = tagProblem(entry.name);
  if (!problem) {
    return entry.name;
  }
  context.add({...problem, pointer, offset: entry.start});
  context.unreadable.markName(pointer);
  context.invalidTags.add(pointer);
  return INVALID + entry.name;
}
