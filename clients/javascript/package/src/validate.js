/** Evaluates the rules of a document that was read, and selects, locates and sorts the violations. */
import {matches, propertyOf} from "./fragments.js";
import {childOf, step} from "./json.js";
import {orderOf} from "./order.js";
import {RULES} from "./rules.js";
import {rulesOf} from "./shape.js";
import {tokensOf} from "./unreadable.js";

const MAX_VIOLATIONS = 10_000;

/** The violations of constraints and rules, in document order, without those that result from unreadable values. */
export function validated(context, shape, root) {
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
        ...context.pointerOf(path, record.pointer),
        parameters,
        origin: {reads: rule.reads, depth: path.length},
      });
      run(rule, record, report, {...record, context});
    }
  }
  return found;
}

function run(rule, record, report, scope) {
  const check = RULES[record.shape.name]?.[rule.code];
  if (check || !rule.schema) {
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
    [...languages].map(([language, text]) => ({...context.pointerOf([language], pointer), text, around: parentOf(pointer)})));
  return [...localized, ...context.inlineTexts]
    .filter(({text}) => typeof text === "string" && text !== text.normalize("NFC"))
    .map(({pointer, around}) => ({code: "text.nfc", severity: "warning", pointer, around, parameters: {}}));
}

// Nothing is around the document.
const parentOf = (pointer) => (pointer === "" ? null : pointer.slice(0, pointer.lastIndexOf("/")));

function isReported({pointer, around = pointer, origin, isPresent = true}, {unreadable}) {
  if (unreadable.isEmpty) {
    return true;
  }
  const tokens = tokensOf(pointer);
  const isInside = around !== null && unreadable.covers(tokensOf(around));
  return isPresent && !isInside && !(origin && unreadable.hides(tokens, origin));
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
