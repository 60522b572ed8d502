/** The order of violations at the same location: components in the order of the schema, elements by index. */
import {shapeOf, variantsOf} from "./shape.js";
import {tokensOf} from "./unreadable.js";

const DIGITS = 10;

/** Returns a function from a violation to a text that sorts like the location in a document of a shape. */
export function orderOf(root) {
  return ({pointer, code}) => {
    let shape = root;
    const key = tokensOf(pointer).map((token) => {
      const position = positionOf(token, shape);
      shape = shape && childOf(token, shape);
      return position;
    });
    return [...key, code].join("\0");
  };
}

function positionOf(token, shape) {
  const index = shape?.kind === "list" ? Number(token) : propertiesOf(shape).indexOf(token);
  return index >= 0 ? String(index).padStart(DIGITS, "0") : token;
}

const propertiesOf = (shape) => {
  const shapes = shape?.kind === "union" ? [...variantsOf(shape).values()] : [shape];
  return [...new Set(shapes.flatMap((variant) => Object.keys(variant?.properties ?? {})))];
};

function childOf(token, shape) {
  if (shape.kind === "choice") {
    return childOf(token, shapeOf(shape.branches[0].otherwise));
  }
  const shapes = shape.kind === "union" ? [...variantsOf(shape).values()] : [shape];
  const schema = shapes.map((variant) => variant.properties[token]).find(Boolean) ?? shape.items ?? shape.additionalProperties;
  return schema ? shapeOf(schema) : undefined;
}
