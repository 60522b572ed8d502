/** Reads lists, and checks their length and their entries. */
import {firstPlaces} from "./first-places.js";
import {step} from "./json.js";
import {LEFT_OUT} from "./left-out.js";
import {requireComplete} from "./records.js";
import {shapeOf} from "./shape.js";
import {beginsWithGraphic, endsWithGraphic, isInlineText} from "./text.js";

export function readList(context, shape, node, pointer) {
  if (!context.expect(node, ["array"], "list", pointer)) {
    return undefined;
  }
  const items = shapeOf(shape.items);
  const isSet = shape.uniqueItems && items.kind === "enum";
  const {minItems: min = 0, maxItems: max = Infinity} = shape;
  const values = readElements(context, items, node, pointer, max, isSet);
  requireComplete(node);
  if (values.length === 0 && node.items.length > 0 && !isSet) {
    return LEFT_OUT; // an empty list may be invalid or mean something else
  }
  if (shape.name === "RichText") {
    return requireBlocks(context, shape, node, values, pointer);
  }
  if (values.length < min || values.length > max) {
    context.violate("items", pointer, {min, max});
  }
  if (shape.uniqueItems) {
    (isSet ? reportRepeatedConstants : reportRepeated)(context, node, values, pointer);
  }
  checkElements(context, items, values, pointer);
  return isSet && values.length === 0 && node.items.length > 0 ? undefined : values; // without its words, a set is absent
}

// Of a longer list, one element more is read, so that its length is reported.
function readElements(context, items, node, pointer, max, isSet) {
  const values = [];
  for (let index = 0; index < node.items.length && values.length <= max; index++) {
    const item = node.items[index];
    const value = context.read(items, item, step(pointer, index));
    if (value !== LEFT_OUT) {
      values.push(value);
    } else if (isSet) {
      context.leftOut.add(pointer, index); // the warning about the word is enough
    } else {
      context.leaveOutElement(item, pointer, index);
    }
  }
  return values;
}

function requireBlocks(context, shape, node, values, pointer) {
  if (values.length >= shape.minItems && values.length <= shape.maxItems) {
    return values;
  }
  context.report("rich-text.blocks", pointer, node.start, {max: shape.maxItems});
  return undefined;
}

function reportRepeatedConstants(context, node, values, pointer) {
  values.forEach((value, index) => {
    if (value !== undefined && values.indexOf(value) < index) {
      const at = context.leftOut.indexInText(pointer, index);
      context.report("duplicate", step(pointer, at), node.items[at].start);
    }
  });
}

// Two entries that seem equal may differ in a component that could not be read.
function reportRepeated(context, node, values, pointer) {
  const first = new Map();
  const report = (more, index, original) => {
    const [at, other] = [index, original].map((one) => context.leftOut.indexInText(pointer, one));
    context.violate("duplicate", step(pointer, at), more, {reads: [`../${other}/**`, `../${at}/**`], depth: 0});
  };
  firstPlaces(report, (place) => values.forEach((value, index) => {
    const key = value === undefined ? undefined : canonical(value);
    if (first.has(key)) {
      place(index, first.get(key));
    } else if (key !== undefined) {
      first.set(key, index);
    }
  }));
}

function canonical(value) {
  return JSON.stringify(value, (_, inner) => {
    const entries = inner instanceof Map ? [...inner] : Object.entries(inner ?? {});
    const isObject = typeof inner === "object" && inner !== null && !Array.isArray(inner);
    return isObject ? Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1))) : inner;
  });
}

function checkElements(context, items, values, pointer) {
  if (items.name === "Span") {
    checkBlockText(context, values, pointer);
  } else if (items.properties.id && items.required.includes("id")) {
    reportRepeatedIds(context, values, pointer);
  }
}

const textOf = (span) => span?.text;

/** The combined text of the spans must not begin or end with white space; each invalid span is reported by itself. */
function checkBlockText(context, spans, pointer) {
  const [first, last] = [textOf(spans[0]), textOf(spans.at(-1))];
  const isGraphic = first !== undefined && last !== undefined && beginsWithGraphic(first) && endsWithGraphic(last);
  const areValid = spans.every((span) => textOf(span) !== undefined && isInlineText(textOf(span)));
  if (spans.length > 0 && !isGraphic && areValid) {
    context.violate("block.text", pointer);
  }
}

function reportRepeatedIds(context, values, pointer) {
  const seen = new Set();
  const report = (more, index) =>
    context.violate("id.duplicate", context.pointerOf([index, "id"], pointer).pointer, more, {reads: [], depth: 0});
  firstPlaces(report, (place) => values.forEach((value, index) => {
    if (value?.id !== undefined && seen.has(value.id)) {
      place(index);
    }
    seen.add(value?.id);
  }));
}
