/** Reads, validates and translates the content of an organization, with the same results as the Java library. */
import {Context, INVALID, Stop} from "./context.js";
import {decode} from "./decode.js";
import {matches, propertyOf} from "./fragments.js";
import {limits, roots} from "./generated/data.js";
import {childOf, parseJson, Positions, step} from "./json.js";
import {message, shownParameters} from "./messages.js";
import {orderOf} from "./order.js";
import {read} from "./read.js";
import {RULES} from "./rules.js";
import {rulesOf, shapeOfType} from "./shape.js";
import {visible} from "./text.js";
import {tokensOf} from "./unreadable.js";

export {direction} from "./language.js";
export {LanguagePreferences, LanguagePreferencesError} from "./lookup.js";

/** The names of the document types. */
export const types = Object.freeze(Object.keys(roots));

const MAX_VIOLATIONS = 10_000;
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

/** Parses and validates a text or bytes; returns the document, if it is valid, and all violations. */
export function check(input, {type = "OrganizationContent", language = "en"} = {}) {
  const shape = shapeOfType(type);
  if (!shape) {
    throw new RangeError(`${type} is not a document type`);
  }
  const {text, before} = typeof input === "string" ? {text: input.replace(/^\uFEFF/, "")} : decode(input);
  if (text === undefined) {
    const problem = {code: "json.encoding", pointer: "", offset: before.length};
    return {violations: finished([problem], before, language)};
  } else if (input.length > limits.bytes) {
    return {violations: finished([{code: "json.limit", pointer: "", offset: 0}], "", language)};
  }
  const violations = finished(violationsIn(text, shape), text, language);
  const isValid = violations.every(({severity}) => severity === "warning");
  return isValid ? {document: JSON.parse(text), violations} : {violations};
}

function violationsIn(text, shape) {
  const {root, problem} = parseJson(text, limits);
  const context = new Context();
  const isRead = root !== undefined && isReadable(context, shape, root);
  const violations = isRead && !problem?.isFatal ? validated(context, shape, root) : [];
  const end = problem && !isFull(context) ? [problem] : [];
  return [...context.problems, ...end, ...violations];
}

const isFull = ({problems}) => problems.at(-1)?.code === "violations.limit";

function isReadable(context, shape, root) {
  try {
    return read(context, shape, root, "") !== undefined;
  } catch (error) {
    if (error instanceof Stop) {
      return false;
    }
    throw error;
  }
}

/** The violations of constraints and rules, in document order, without those that result from unreadable values. */
function validated(context, shape, root) {
  const constraints = context.violations;
  const found = [...constraints, ...violationsOfRules(context), ...notNormalized(context)]
    .filter((violation) => isReported(violation, context))
    .map((violation) => ({...violation, ...located(violation.pointer, root)}));
  const order = orderOf(shape, root);
  const keyed = found.map((violation) => ({...violation, key: order(violation)}));
  keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return withinLimit(keyed);
}

function violationsOfRules(context) {
  const found = [];
  for (const record of context.records) {
    for (const rule of rulesOf(record.shape)) {
      const report = (path, parameters = {}) => found.push({
        code: rule.code,
        severity: rule.severity,
        ...pointerOf(path, record.pointer, context),
        parameters,
        origin: {reads: rule.reads, depth: path.length},
      });
      run(rule, record, report, {...record, context});
    }
  }
  return found;
}

// A name that is not a language tag may be the key of a value elsewhere; then the violation only follows from it.
function pointerOf(path, base, {invalidTags}) {
  let pointer = base;
  let isPresent = true;
  for (const token of path) {
    const isInvalid = String(token).startsWith(INVALID);
    pointer = step(pointer, isInvalid ? token.slice(INVALID.length) : token);
    isPresent &&= !isInvalid || invalidTags.has(pointer);
  }
  return {pointer, isPresent};
}

function run(rule, record, report, scope) {
  if (!rule.schema) {
    const check = RULES[record.shape.name]?.[rule.code];
    if (!check) {
      throw new Error(`the rule ${rule.code} of ${record.shape.name} is not implemented`);
    }
    check(record.value, report, scope);
  } else if (!matches(rule.schema, record.value)) {
    const property = propertyOf(rule.schema, record.value);
    const pointer = step(record.pointer, property);
    const hasAnother = scope.context.violations.some((violation) => violation.pointer === pointer);
    if (!hasAnother) {
      report([property], record.value);
    }
  }
}

// A text in too many languages is still a text; one inside of an unreadable value is not.
function notNormalized(context) {
  const localized = context.texts.flatMap(({pointer, languages}) =>
    [...languages].map(([language, text]) => ({...pointerOf([language], pointer, context), text, around: parentOf(pointer)})));
  return [...localized, ...context.inlineTexts]
    .filter(({text}) => typeof text === "string" && text !== text.normalize("NFC"))
    .map(({pointer, around}) => ({code: "text.nfc", severity: "warning", pointer, around, parameters: {}}));
}

const parentOf = (pointer) => pointer.slice(0, pointer.lastIndexOf("/"));

function isReported({pointer, around = pointer, origin, isPresent = true}, {unreadable}) {
  if (unreadable.isEmpty) {
    return true;
  }
  const tokens = tokensOf(pointer);
  return isPresent && !unreadable.covers(tokensOf(around)) && !(origin && unreadable.hides(tokens, origin));
}

/** The location of a value; that of the nearest value around it if it is missing. */
function located(pointer, root) {
  let node = root;
  let end = "";
  for (const token of tokensOf(pointer)) {
    const child = childOf(token, node);
    if (!child) {
      break;
    }
    node = child;
    end = step(end, token);
  }
  return {pointer: node.entries || node.items ? pointer : end, offset: node.start};
}

function withinLimit(found) {
  const limited = ["error", "warning"].filter((severity) => countOf(found, severity) > MAX_VIOLATIONS);
  if (limited.length === 0) {
    return found;
  }
  const counts = {error: 0, warning: 0};
  const listed = found.filter(({severity}) => ++counts[severity] <= MAX_VIOLATIONS);
  const notice = {code: "violations.limit", severity: limited[0], pointer: "", offset: 0, parameters: {max: MAX_VIOLATIONS}};
  return [notice, ...listed];
}

const countOf = (violations, severity) => violations.filter((violation) => violation.severity === severity).length;

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
