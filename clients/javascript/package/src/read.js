/** Reads the values of a parsed document by their shapes, and checks the constraints of single components. */
import {Stop} from "./context.js";
import {messages} from "./generated/data.js";
import {step} from "./json.js";
import {readLanguageMap} from "./maps.js";
import {readInteger, readString} from "./scalars.js";
import {namesOf, shapeOf, variantsOf} from "./shape.js";
import {beginsWithGraphic, endsWithGraphic, isInlineText} from "./text.js";

const READERS = {
  choice: readChoice,
  union: readUnion,
  record: readRecord,
  map: (context, shape, node, pointer) => readLanguageMap(context, shape, node, pointer, read),
  list: readList,
  enum: readEnum,
  string: readString,
  integer: readInteger,
  boolean: readBoolean,
};

/** Reads a value; returns undefined if it cannot be read. */
export function read(context, shape, node, pointer) {
  return READERS[shape.kind](context, shape, node, pointer);
}

function readBoolean(context, shape, node, pointer) {
  return context.expect(node, ["boolean"], "boolean", pointer) ? node.value : undefined;
}

function readEnum(context, shape, node, pointer) {
  if (!context.expect(node, ["string"], "text", pointer)) {
    return undefined;
  } else if (!shape.enum.includes(node.value)) {
    context.report("json.enum", pointer, node.start, {values: shape.enum.join(", ")});
    return undefined;
  }
  return node.value;
}

// A span is a string or an object.
function readChoice(context, shape, node, pointer) {
  const [{condition, then, otherwise}] = shape.branches;
  if (!context.expect(node, [condition.type, "object"], "span", pointer)) {
    return undefined;
  }
  const value = read(context, shapeOf(node.kind === condition.type ? then : otherwise), node, pointer);
  if (node.kind === condition.type) {
    context.inlineTexts.push({pointer, text: node.value});
    return node.value;
  }
  return value;
}

function readRecord(context, shape, node, pointer) {
  return context.expect(node, ["object"], kindOf(shape), pointer)
    ? readProperties(context, shape, node, node.entries, pointer, [])
    : undefined;
}

// Some types have their own description in the messages.
function kindOf({name}) {
  const kind = name?.toLowerCase();
  return messages.en[`kind.${kind}`] ? kind : "object";
}

function readProperties(context, shape, node, entries, pointer, alreadyRead, namesOfUnion = []) {
  const values = {};
  const seen = new Set();
  const unknown = new Set(alreadyRead);
  const intended = new Set();
  for (const entry of entries) {
    if (!namesOf(shape).includes(entry.name)) {
      const isOfVariant = namesOfUnion.length === 0 || namesOfUnion.includes(entry.name);
      readUnknown(context, entry, isOfVariant ? namesOf(shape) : namesOfUnion, unknown, intended, pointer);
    } else if (seen.has(entry.name)) {
      context.duplicate(entry, pointer);
    } else {
      seen.add(entry.name);
      const property = shapeOf(shape.properties[entry.name]);
      setValue(values, entry.name, read(context, property, entry.node, step(pointer, entry.name)));
    }
  }
  requireComplete(node);
  // A component with a misspelled name is unreadable, not missing.
  markIntended(context, [...intended].filter((name) => !seen.has(name)), pointer);
  return finish(context, shape, values, seen, pointer);
}

function readUnknown(context, entry, known, unknown, intended, pointer) {
  if (unknown.has(entry.name)) {
    context.duplicate(entry, pointer);
    return;
  }
  unknown.add(entry.name);
  const suggestion = context.unknown(entry, known, pointer);
  if (suggestion !== undefined) {
    intended.add(suggestion);
  }
  context.skip(entry.node);
}

function requireComplete(node) {
  if (!node.complete) {
    throw new Stop();
  }
}

function markIntended(context, names, pointer) {
  names.forEach((name) => context.unreadable.mark(step(pointer, name)));
}

function setValue(values, name, value) {
  if (value !== undefined) {
    values[name] = value;
  }
}

function finish(context, shape, values, seen, pointer) {
  for (const name of shape.required) {
    if (!seen.has(name) && namesOf(shape).includes(name)) {
      reportMissing(context, shapeOf(shape.properties[name]), step(pointer, name));
    }
  }
  if (shape.name === "Span" || shape.name === "MarkedSpan") {
    addInlineText(context, values, pointer);
  }
  context.records.push({shape, value: values, pointer});
  return values;
}

// An absent list is an empty list.
function reportMissing(context, {kind, minItems: min, maxItems: max}, pointer) {
  const isList = kind === "list";
  context.violate(isList ? "items" : "required", pointer, isList ? {min, max} : {});
}

function addInlineText(context, values, pointer) {
  if (values.text !== undefined) {
    context.inlineTexts.push({pointer: step(pointer, "text"), text: values.text});
  }
}

function readUnion(context, shape, node, pointer) {
  if (!context.expect(node, ["object"], "object", pointer)) {
    return undefined;
  }
  const isTypeFirst = node.entries[0]?.name === "type";
  const value = (isTypeFirst ? readTypeFirst : readTypeLater)(context, shape, node, pointer);
  if (value === undefined) {
    context.unreadable.mark(pointer);
  }
  return value;
}

function readTypeFirst(context, shape, node, pointer) {
  const [first, ...others] = node.entries;
  const variant = readType(context, shape, first, pointer);
  if (variant) {
    return withType(first, readProperties(context, variant, node, others, pointer, ["type"]));
  }
  skipToEnd(context, node, others, pointer);
  return undefined;
}

const withType = (entry, values) => ({type: entry.node.value, ...values});

function readType(context, shape, entry, pointer) {
  const at = step(pointer, "type");
  if (!context.expect(entry.node, ["string"], "text", at)) {
    return undefined;
  }
  const variants = variantsOf(shape);
  if (!variants.has(entry.node.value)) {
    context.report("json.enum", at, entry.node.start, {values: [...variants.keys()].join(", ")});
  }
  return variants.get(entry.node.value);
}

// Without a type the properties cannot be validated. Duplicates are reported, because parsers differ about them.
function skipToEnd(context, node, entries, pointer) {
  const seen = new Set(["type"]);
  for (const entry of entries) {
    if (seen.has(entry.name)) {
      context.duplicate(entry, pointer);
    } else {
      seen.add(entry.name);
      context.skip(entry.node);
    }
  }
  requireComplete(node);
}

function readTypeLater(context, shape, node, pointer) {
  const entry = node.entries.find(({name}) => name === "type");
  const type = entry?.node.kind === "string" ? variantsOf(shape).get(entry.node.value) : undefined;
  if (type) {
    const others = withoutFirst(node.entries, entry);
    const known = Object.keys(propertiesOf(shape));
    return withType(entry, readProperties(context, type, node, others, pointer, ["type"], known));
  } else if (entry) {
    readType(context, shape, entry, pointer);
    skipToEnd(context, node, withoutFirst(node.entries, entry), pointer);
    return undefined;
  }
  readUntyped(context, shape, node, pointer);
  return undefined;
}

const withoutFirst = (entries, entry) => entries.filter((other) => other !== entry);

/** The properties of all variants of a union. */
function propertiesOf(shape) {
  const variants = [...variantsOf(shape).values()];
  return Object.assign({type: undefined}, ...variants.flatMap((variant) =>
    namesOf(variant).map((name) => ({[name]: variant.properties[name]}))));
}

// Without a type, the properties of all variants are known.
function readUntyped(context, shape, node, pointer) {
  const properties = propertiesOf(shape);
  const known = Object.keys(properties);
  const seen = new Set();
  const intended = new Set();
  for (const entry of node.entries) {
    if (seen.has(entry.name)) {
      context.duplicate(entry, pointer);
    } else if (known.includes(entry.name)) {
      read(context, shapeOf(properties[entry.name]), entry.node, step(pointer, entry.name));
    } else {
      readUnknown(context, entry, known, new Set(), intended, pointer);
    }
    seen.add(entry.name);
  }
  requireComplete(node);
  if (!intended.has("type")) {
    context.report("required", step(pointer, "type"), node.start);
  }
}

function readList(context, shape, node, pointer) {
  if (!context.expect(node, ["array"], "list", pointer)) {
    return undefined;
  }
  const items = shapeOf(shape.items);
  const values = [];
  node.items.forEach((item, index) => values.push(read(context, items, item, step(pointer, index))));
  requireComplete(node);
  if (shape.name === "RichText") {
    return requireBlocks(context, shape, node, values, pointer);
  }
  const {minItems: min = 0, maxItems: max = Infinity} = shape;
  if (values.length < min || values.length > max) {
    context.violate("items", pointer, {min, max});
  }
  if (shape.uniqueItems) {
    (items.kind === "enum" ? reportRepeatedConstants : reportRepeated)(context, node, values, pointer);
  }
  checkElements(context, items, values, pointer);
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
      context.report("duplicate", step(pointer, index), node.items[index].start);
    }
  });
}

// Two entries that seem equal may differ in a component that could not be read.
function reportRepeated(context, node, values, pointer) {
  const first = new Map();
  values.forEach((value, index) => {
    const key = value === undefined ? undefined : canonical(value);
    if (first.has(key)) {
      const reads = [`../${first.get(key)}/**`, `../${index}/**`];
      context.violate("duplicate", step(pointer, index), {}, {reads, depth: 0});
    } else if (key !== undefined) {
      first.set(key, index);
    }
  });
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

const textOf = (span) => (typeof span === "string" ? span : span?.text);

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
  values.forEach((value, index) => {
    if (value?.id !== undefined && seen.has(value.id)) {
      context.violate("id.duplicate", step(step(pointer, index), "id"), {}, {reads: [], depth: 0});
    }
    seen.add(value?.id);
  });
}
