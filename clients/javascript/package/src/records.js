/** Reads records: objects with the properties of a type. */
import {Stop} from "./context.js";
import {messages} from "./generated/data.js";
import {step} from "./json.js";
import {LEFT_OUT} from "./left-out.js";
import {formProblem} from "./scalars.js";
import {namesOf, SCHEMA, shapeOf} from "./shape.js";

export function readRecord(context, shape, node, pointer) {
  return context.expect(node, ["object"], kindOf(shape), pointer)
    ? readProperties(context, shape, node, node.entries, pointer, [])
    : undefined;
}

// Some types have their own description in the messages.
function kindOf({name}) {
  const kind = name?.toLowerCase();
  return messages.en[`kind.${kind}`] ? kind : "object";
}

export function readProperties(context, shape, node, entries, pointer, alreadyRead, namesOfUnion = []) {
  const values = {};
  const seen = new Set();
  const unknown = new Set(alreadyRead);
  const intended = new Set();
  let isLeftOut = false;
  for (const entry of entries) {
    if (entry.name === SCHEMA && shape.properties[SCHEMA] && pointer === "" && !unknown.has(SCHEMA)) {
      unknown.add(SCHEMA);
      readSchemaReference(context, shapeOf(shape.properties[SCHEMA]), entry.node, step(pointer, SCHEMA));
    } else if (!namesOf(shape).includes(entry.name)) {
      const isOfVariant = namesOfUnion.length === 0 || namesOfUnion.includes(entry.name);
      readUnknown(context, entry, isOfVariant ? namesOf(shape) : namesOfUnion, unknown, intended, pointer);
    } else if (seen.has(entry.name)) {
      context.duplicate(entry, pointer);
    } else {
      seen.add(entry.name);
      const property = shapeOf(shape.properties[entry.name]);
      const at = step(pointer, entry.name);
      const value = context.read(property, entry.node, at);
      if (value === LEFT_OUT && shape.required.includes(entry.name)) {
        isLeftOut = true;
      } else if (value === LEFT_OUT) {
        context.leaveOut(entry.node, at);
      } else if (value !== undefined) {
        values[entry.name] = value;
      }
    }
  }
  requireComplete(node);
  // A component with a misspelled name is unreadable, not missing.
  markIntended(context, [...intended].filter((name) => !seen.has(name)), pointer);
  return isLeftOut ? LEFT_OUT : finish(context, shape, values, seen, pointer);
}

// It is checked and ignored: it is for editors, and no content.
function readSchemaReference(context, shape, node, pointer) {
  const problem = context.expect(node, ["string"], "text", pointer) ? formProblem(shape, node) : undefined;
  if (problem) {
    context.report(problem.code, pointer, node.start, problem.parameters);
  }
}

export function readUnknown(context, entry, known, unknown, intended, pointer) {
  if (unknown.has(entry.name)) {
    context.duplicate(entry, pointer);
    return;
  }
  unknown.add(entry.name);
  const suggestion = context.unknown(entry, known, pointer);
  if (suggestion !== undefined) {
    intended.add(suggestion);
  }
  context.skipValue(entry.node, step(pointer, entry.name));
}

export function requireComplete(node) {
  if (!node.complete) {
    throw new Stop();
  }
}

function markIntended(context, names, pointer) {
  names.forEach((name) => context.unreadable.mark(step(pointer, name)));
}

function finish(context, shape, values, seen, pointer) {
  for (const name of shape.required) {
    if (!seen.has(name) && namesOf(shape).includes(name)) {
      reportMissing(context, shapeOf(shape.properties[name]), step(pointer, name));
    }
  }
  if (shape.name === "Span") {
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
