/** Reads the values of a parsed document by their shapes, and checks the constraints of single components. */
import {readList} from "./lists.js";
import {readLanguageMap} from "./maps.js";
import {readRecord} from "./records.js";
import {readInteger, readString} from "./scalars.js";
import {isUnknownWord, readUnknownWord} from "./tolerant.js";
import {readUnion} from "./unions.js";

const READERS = {
  union: readUnion,
  record: readRecord,
  map: readLanguageMap,
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
  } else if (shape.enum.includes(node.value)) {
    return node.value;
  } else if (isUnknownWord(context, node.value)) {
    return readUnknownWord(context, shape.name, shape.enum, node, pointer);
  }
  context.report("json.enum", pointer, node.start, {values: shape.enum.join(", ")});
  return undefined;
}
