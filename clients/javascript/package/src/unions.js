/** Reads unions: records of one of several types, which the property `type` selects. */
import {step} from "./json.js";
import {LEFT_OUT} from "./left-out.js";
import {readProperties, readUnknown, requireComplete} from "./records.js";
import {namesOf, shapeOf, variantsOf} from "./shape.js";
import {isUnknownWord, readUnknownWord} from "./tolerant.js";

export function readUnion(context, shape, node, pointer) {
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
  if (variant && variant !== LEFT_OUT) {
    return withType(first, readProperties(context, variant, node, others, pointer, ["type"]));
  }
  skipToEnd(context, node, others, pointer);
  return variant;
}

const withType = (entry, values) => (values === LEFT_OUT ? values : {type: entry.node.value, ...values});

// One type only is a constant, to which no version adds a word.
function readType(context, shape, entry, pointer) {
  const at = step(pointer, "type");
  if (!context.expect(entry.node, ["string"], "text", at)) {
    return undefined;
  }
  const variants = variantsOf(shape);
  const types = [...variants.keys()];
  if (!variants.has(entry.node.value) && types.length > 1 && isUnknownWord(context, entry.node.value)) {
    return readUnknownWord(context, undefined, types, entry.node, at);
  } else if (!variants.has(entry.node.value)) {
    context.report("json.enum", at, entry.node.start, {values: types.join(", ")});
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
      context.skipValue(entry.node, step(pointer, entry.name));
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
    const unknown = readType(context, shape, entry, pointer);
    skipToEnd(context, node, withoutFirst(node.entries, entry), pointer);
    return unknown;
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
      context.read(shapeOf(properties[entry.name]), entry.node, step(pointer, entry.name));
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
