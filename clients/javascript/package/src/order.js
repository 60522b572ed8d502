/** The order of violations at the same location: components in the order of the schema, elements by index. */
import {childOf} from "./json.js";
import {shapeOf, variantsOf} from "./shape.js";
import {tokensOf} from "./unreadable.js";

const DIGITS = 10;

/** Returns a function from a violation to a text that sorts like the location in a parsed document of a shape. */
export function orderOf(rootShape, root) {
  return ({pointer, code}) => {
    let shape = variantOf(rootShape, root);
    let node = root;
    const key = tokensOf(pointer).map((token) => {
      const position = positionOf(token, shape);
      node = node && childOf(token, node);
      shape = variantOf(shapeAt(token, shape), node);
      return position;
    });
    return `${key.join("\0")}\0\0${code}`; // a value comes before its parts
  };
}

/** The shape of the type that a value of a union has. */
function variantOf(shape, node) {
  const type = shape?.kind === "union" ? node?.entries?.find(({name}) => name === "type") : undefined;
  return (type && variantsOf(shape).get(type.node.value)) ?? shape;
}

function positionOf(token, shape) {
  const index = shape?.kind === "list" ? Number(token) : Object.keys(shape?.properties ?? {}).indexOf(token);
  return index >= 0 ? String(index).padStart(DIGITS, "0") : token;
}

function shapeAt(token, shape) {
  const schema = shape?.properties[token] ?? shape?.items ?? shape?.additionalProperties;
  return schema ? shapeOf(schema) : undefined;
}
