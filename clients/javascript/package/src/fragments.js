/** Evaluates the small schemas inside of rules: `anyOf` of required properties, `if` with a pattern, `not`. */

const TYPES = {
  array: Array.isArray,
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  integer: Number.isInteger,
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};
const patterns = new Map();

function patternOf(text) {
  if (!patterns.has(text)) {
    patterns.set(text, new RegExp(text, "u"));
  }
  return patterns.get(text);
}

const isText = (value) => typeof value === "string";
const isObject = TYPES.object;

const KEYWORDS = {
  type: (type, value) => [type].flat().some((name) => TYPES[name](value)),
  const: (constant, value) => value === constant,
  enum: (constants, value) => constants.includes(value),
  pattern: (pattern, value) => !isText(value) || patternOf(pattern).test(value),
  minLength: (min, value) => !isText(value) || [...value].length >= min,
  maxLength: (max, value) => !isText(value) || [...value].length <= max,
  minItems: (min, value) => !Array.isArray(value) || value.length >= min,
  maxItems: (max, value) => !Array.isArray(value) || value.length <= max,
  minProperties: (min, value) => !(value instanceof Map) || value.size >= min,
  maxProperties: (max, value) => !(value instanceof Map) || value.size <= max,
  required: (names, value) => !isObject(value) || names.every((name) => componentOf(value, name) !== undefined),
  properties: (properties, value) =>
    !isObject(value) ||
    Object.entries(properties).every(([name, schema]) => {
      const component = componentOf(value, name);
      return component === undefined || matches(schema, component);
    }),
  allOf: (parts, value) => parts.every((part) => matches(part, value)),
  anyOf: (parts, value) => parts.some((part) => matches(part, value)),
  oneOf: (parts, value) => parts.filter((part) => matches(part, value)).length === 1,
  not: (part, value) => !matches(part, value),
  if: (condition, value, schema) => matches((matches(condition, value) ? schema.then : schema.else) ?? true, value),
  contains: (part, value) => !Array.isArray(value) || value.some((item) => matches(part, item)),
  // The items of a component are checked by its own schema, a fragment only repeats them.
  items: () => true,
  then: () => true,
  else: () => true,
  $ref: () => true,
};

const componentOf = (value, name) =>
  value instanceof Map ? value.get(name) : Object.hasOwn(value, name) ? value[name] : undefined;

/** Whether a value of the document matches a schema. */
export function matches(schema, value) {
  return (
    schema === true ||
    (schema !== false && Object.entries(schema).every(([keyword, part]) => keywordOf(keyword)(part, value, schema)))
  );
}

function keywordOf(keyword) {
  if (!KEYWORDS[keyword]) {
    throw new Error(`the keyword ${keyword} of a rule is not implemented`);
  }
  return KEYWORDS[keyword];
}

/** The property at which a violation of a rule is reported: the first one that is missing, invalid or must be absent. */
export function propertyOf(schema, value) {
  const part = (schema.allOf ?? [schema]).find((candidate) => !matches(candidate, value)) ?? schema;
  if (part.anyOf ?? part.oneOf) {
    return propertyOf((part.anyOf ?? part.oneOf)[0], value);
  } else if (part.if) {
    return propertyOf(matches(part.if, value) ? part.then : part.else, value);
  }
  const {required = [], properties = {}, not} = part;
  const missing = required.find((name) => componentOf(value, name) === undefined);
  const invalid = Object.keys(properties).find((name) => !matches({properties: {[name]: properties[name]}}, value));
  return missing ?? invalid ?? (not && (not.required?.[0] ?? Object.keys(not.properties)[0])) ?? required[0];
}
