/** Reads numbers and strings, and checks their form. */
import {matches} from "./fragments.js";
import {codes, timeZones} from "./generated/data.js";
import {tagProblem} from "./language.js";
import {excerpt, hasUnpairedSurrogate, isWithin, textProblem} from "./text.js";

const PARTS = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
const MAX_DIGITS = 18;
const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const ZONES = new Set(timeZones);
// Characters that no URI contains (RFC 3986), and incomplete addresses.
const NO_URI = /[\u0000-\u0020"<>\\^`{|}\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|%(?![0-9a-fA-F]{2})|^[a-zA-Z][a-zA-Z0-9+.-]*:(?:\/\/)?$|^(?![a-zA-Z][a-zA-Z0-9+.-]*:)[^:/?#]*:|#.*#/;
const TEXTS = ["Text", "InlineText"];
// A value of these formats cannot be read; other formats are constraints of a text.
const VALUES = ["DateTime", "PartialDate"];

/** Reads an integer: 1.0 and 1e0 are integers too, as in JSON Schema. */
export function readInteger(context, shape, node, pointer) {
  if (!context.expect(node, ["number"], "integer", pointer)) {
    return undefined;
  }
  const {minimum: min = -Infinity, maximum: max = Infinity} = shape;
  const number = exactInteger(node.value);
  if (number === undefined && isIntegerAsDouble(node.value)) {
    context.report("json.precision", pointer, node.start);
  } else if (number === undefined || number > MAX_SAFE || number < -MAX_SAFE) {
    context.report("json.integer", pointer, node.start);
  } else if (number < min || number > max) {
    context.report("range", pointer, node.start, {min, max});
  } else {
    return Number(number);
  }
  return undefined;
}

function exactInteger(text) {
  const [, integer, fraction = "", exponent = "0"] = PARTS.exec(text);
  const digits = (integer + fraction).replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") {
    return 0n;
  }
  const zeros = Number(exponent) - fraction.length + digits.length - significant.length;
  if (zeros < 0 || significant.length + zeros > MAX_DIGITS) {
    return undefined;
  }
  const number = BigInt(significant + "0".repeat(zeros));
  return text.startsWith("-") ? -number : number;
}

// Most parsers convert a number to a double before they validate it.
function isIntegerAsDouble(text) {
  const nearest = Number(text);
  return Number.isInteger(nearest) && Math.abs(nearest) <= Number.MAX_SAFE_INTEGER;
}

/** Reads a string of a named format. */
export function readString(context, shape, node, pointer) {
  if (!context.expect(node, ["string"], "text", pointer)) {
    return undefined;
  }
  const problem = shape.name === "LanguageTag" ? tagProblem(node.value) : undefined;
  if (problem) {
    context.report(problem.code, pointer, node.start, problem.parameters);
    return undefined;
  }
  const form = formProblem(shape, node);
  if (form && isUnreadable(shape, node)) {
    context.report(form.code, pointer, node.start, form.parameters);
    return undefined;
  } else if (form) {
    context.violate(form.code, pointer, form.parameters);
  }
  return node.value;
}

/** The problem of a string of a named format, or undefined. */
export function formProblem(shape, node) {
  if (isUnpaired(shape, node)) {
    return {code: "text.surrogate"};
  } else if (shape.name !== "LanguageTag" && !hasForm(shape, node.value)) {
    const {maxLength: max, const: values} = shape;
    return {code: codes[shape.name] ?? "json.enum", parameters: {max, values, date: excerpt(node.value)}};
  }
  return shape.name === "TimeZoneId" && !ZONES.has(node.value) ? {code: "time-zone.unknown"} : undefined;
}

const isUnreadable = ({name}, {value}) => VALUES.includes(name) || (name === "WebAddress" && NO_URI.test(value));

// The only part of the form of a text that the schema does not contain.
const isUnpaired = ({name}, {value}) => TEXTS.includes(name) && hasUnpairedSurrogate(value);

/** Whether a string matches the patterns, the length and the constant of its shape. */
export function hasForm({patterns, nots, minLength = 0, maxLength, const: constant}, text) {
  return (
    patterns.every((pattern) => pattern.test(text)) &&
    !nots.some((not) => matches(not, text)) &&
    text.length >= minLength &&
    (maxLength === undefined || isWithin(maxLength, text)) &&
    (constant === undefined || constant === text)
  );
}

/** Reads the text of one language, such as a headline. */
export function readText(context, shape, node, pointer) {
  if (!context.expect(node, ["string"], "text", pointer)) {
    return undefined;
  }
  const problem = textProblem(node.value);
  if (problem) {
    context.report(problem.code, pointer, node.start, problem.parameters);
    return undefined;
  }
  if (shape.maxLength !== undefined && !isWithin(shape.maxLength, node.value)) {
    context.violate("length", pointer, {max: shape.maxLength});
  }
  return node.value;
}
