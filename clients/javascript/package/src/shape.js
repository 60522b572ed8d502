/** The shapes of values: the schema with references, allOf and neighbouring keywords merged. */
import {definitions, roots, rules} from "./generated/data.js";

const LIMITS = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minimum", "maximum"];
const SINGLE = ["type", "items", "uniqueItems", "propertyNames", "enum", "const"];
const ANNOTATIONS = ["format", "x-rules"];
const cache = new Map();

/** The shape of a document type, or undefined. */
export function shapeOfType(type) {
  return Object.hasOwn(roots, type) ? named(type, roots[type]) : undefined;
}

function named(name, schema) {
  if (!cache.has(schema)) {
    const shape = shapeOf(schema);
    shape.name = name;
    cache.set(schema, shape);
  }
  return cache.get(schema);
}

/** The merged shape of a schema, computed once. */
export function shapeOf(schema) {
  let shape = cache.get(schema);
  if (!shape) {
    shape = {name: undefined, properties: {}, required: [], patterns: [], nots: [], branches: [], fragments: []};
    cache.set(schema, shape);
    collect(schema, shape);
    shape.kind = kindOf(shape);
  }
  return shape;
}

function collect(schema, shape) {
  for (const [keyword, value] of Object.entries(schema)) {
    const add = COLLECTORS[keyword] ?? (LIMITS.includes(keyword) ? addLimit : undefined);
    if (add) {
      add(shape, value, keyword, schema);
    } else if (SINGLE.includes(keyword)) {
      shape[keyword] = keyword === "items" ? both(shape.items, value) : value;
    } else if (!ANNOTATIONS.includes(keyword)) {
      throw new Error(`the keyword ${keyword} of the schema is not implemented`);
    }
  }
}

const COLLECTORS = {
  $ref(shape, reference) {
    const name = reference.slice(reference.lastIndexOf("/") + 1);
    shape.name ??= name;
    collect(definitions[name], shape);
  },
  allOf: (shape, parts) => parts.forEach((part) => collect(part, shape)),
  anyOf: (shape, value) => shape.fragments.push({anyOf: value}),
  if: addCondition,
  then() {},
  else() {},
  not: (shape, value) => shape.nots.push(value),
  pattern: (shape, value) => shape.patterns.push(new RegExp(value, "u")),
  required: (shape, names) => shape.required.push(...names.filter((name) => !shape.required.includes(name))),
  properties(shape, properties) {
    for (const [name, schema] of Object.entries(properties)) {
      shape.properties[name] = both(shape.properties[name], schema);
    }
  },
  additionalProperties(shape, value) {
    shape.additionalProperties = value === false || shape.additionalProperties === false
      ? false
      : both(shape.additionalProperties, value);
  },
};

const both = (one, other) => (one === undefined || one === true ? other : {allOf: [one, other]});

// Of two limits the stricter one applies.
function addLimit(shape, value, keyword) {
  const strictest = keyword.startsWith("min") ? Math.max : Math.min;
  shape[keyword] = shape[keyword] === undefined ? value : strictest(shape[keyword], value);
}

// A condition selects a type; other conditions are fragments of rules, which are evaluated as rules.
function addCondition(shape, condition, _, schema) {
  if (schema.then?.$ref) {
    shape.branches.push({condition, then: schema.then});
  } else {
    shape.fragments.push({if: condition, then: schema.then, ...(schema.else && {else: schema.else})});
  }
}

function kindOf(shape) {
  if (shape.branches.length > 0 || shape.properties.type?.const !== undefined) {
    return "union";
  } else if (shape.propertyNames) {
    return "map";
  } else if (shape.type === "array") {
    return "list";
  } else if (shape.enum) {
    return "enum";
  } else if (shape.type === "object") {
    return "record";
  }
  return shape.type ?? "string"; // a constant is a string
}

/** The variants of a union by the value of the property type, in order. */
export function variantsOf(shape) {
  if (!shape.variants) {
    const discriminator = (condition) => condition.properties.type.const;
    shape.variants = shape.branches.length > 0
      ? new Map(shape.branches.map(({condition, then}) => [discriminator(condition), shapeOf(then)]))
      : new Map([[shape.properties.type.const, shape]]);
  }
  return shape.variants;
}

/** The property of a document that refers to its schema, for editors. */
export const SCHEMA = "$schema";

/** The names of the components: the properties without the discriminator of a union and the reference to the schema. */
export function namesOf(shape) {
  const isComponent = (name) => name !== SCHEMA && shape.properties[name].const === undefined;
  shape.names ??= Object.keys(shape.properties).filter(isComponent);
  return shape.names;
}

/** The rules between the components of a type. */
export const rulesOf = (shape) => rules[shape.name] ?? [];
