/** Reads, validates and translates the content of an organization, with the same results as the Java library. */
import {Context, Stop} from "./context.js";
import {decode} from "./decode.js";
import {limits, roots} from "./generated/data.js";
import {parseJson} from "./json.js";
import {message, shownParameters} from "./messages.js";
import {Positions} from "./positions.js";
import {read} from "./read.js";
import {LEFT_OUT} from "./left-out.js";
import {shapeOfType} from "./shape.js";
import {visible} from "./text.js";
import {documentOf} from "./tolerant.js";
import {validated} from "./validate.js";

export {direction} from "./language.js";
export {LanguagePreferences, LanguagePreferencesError} from "./lookup.js";

/** The names of the document types. */
export const types = Object.freeze(Object.keys(roots));

const MAX_POINTER = 200;

/** A document is invalid; `violations` has all errors and warnings. */
export class InvalidContentError extends Error {
  constructor(violations) {
    super(violations.map(lineOf).join("\n"));
    this.name = "InvalidContentError";
    this.violations = violations;
  }
}

/** A violation in one line that is safe to print. */
export function lineOf({code, severity, pointer, line, column, message: text}) {
  return `${line}:${column} ${visible(pointer, MAX_POINTER)} ${severity === "warning" ? "warning " : ""}${code} ${text}`;
}

/** Parses and validates a text or bytes; throws an InvalidContentError with all violations. */
export function parse(input, options) {
  const {document, violations} = check(input, options);
  if (document === undefined) {
    throw new InvalidContentError(violations);
  }
  return document;
}

/**
 * Parses and validates a text or bytes; returns the document, if it is valid, and all violations. With `tolerant`, unknown
 * properties, words and types of a later minor version are warnings; the document does not have them.
 */
export function check(input, {type = "OrganizationContent", language = "en", tolerant = false} = {}) {
  const shape = shapeOfType(type);
  if (!shape) {
    throw new RangeError(`${type} is not a document type`);
  }
  if (typeof input !== "string" && !(input instanceof Uint8Array)) {
    throw new TypeError("the input is neither a string nor a Uint8Array");
  }
  const {text, before} = typeof input === "string" ? {text: input.replace(/^\uFEFF/, "")} : decode(input);
  if (text === undefined) {
    const problem = {code: "json.encoding", pointer: "", offset: before.length};
    return {violations: finished([problem], before, language)};
  } else if (input.length > limits.bytes) {
    return {violations: finished([{code: "json.limit", pointer: "", offset: 0}], "", language)};
  }
  const {value, found} = readDocument(text, shape, tolerant);
  const violations = finished(found, text, language);
  const isValid = violations.every(({severity}) => severity === "warning");
  return isValid ? {document: documentOf(value), violations} : {violations};
}

function readDocument(text, shape, tolerant) {
  const {root, problem} = parseJson(text, limits);
  const context = new Context(read, tolerant);
  const value = root === undefined ? undefined : readRoot(context, shape, root);
  const violations = value !== undefined && !problem?.isFatal ? validated(context, shape, root) : [];
  const end = problem && !isFull(context) ? [problem] : [];
  const [problems, last] = [false, true].map((isLast) => context.problems.filter((one) => Boolean(one.isLast) === isLast));
  return {value, found: [...problems, ...end, ...violations, ...last]};
}

const isFull = ({problems}) => problems.at(-1)?.code === "violations.limit";

function readRoot(context, shape, root) {
  try {
    const value = context.read(shape, root, "");
    if (value !== LEFT_OUT) {
      return value;
    }
    context.leaveOut(root, "", "error"); // nothing around it is optional
  } catch (error) {
    if (!(error instanceof Stop)) {
      throw error;
    }
  }
  return undefined;
}

/** The violations in their JSON form, in the order of the text. */
function finished(violations, text, language) {
  const positions = new Positions(text);
  return [...violations]
    .sort((one, other) => one.offset - other.offset)
    .map(({code, severity = "error", pointer, offset, parameters = {}}) => {
      const shown = shownParameters(code, parameters);
      return {
        code,
        severity,
        pointer,
        ...positions.of(offset),
        ...(Object.keys(shown).length > 0 && {parameters: shown}),
        message: message(code, shown, language),
      };
    });
}
