/** A strict JSON parser (RFC 8259) that keeps the position of each value, duplicate properties and exact numbers. */

import {excerpt} from "./text.js";

const MAX_NAME_LENGTH = 1_000;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const SPACE = /[ \t\r\n]*/y;
const HEX = /[0-9a-fA-F]{4}/y;
const WORD = /[0-9A-Za-z_$]/;
// A sign without a number; the parser reports the character after it.
const SIGN = /[+-](?!Infinity)/y;
const LITERALS = {true: true, false: false, null: null};
const ESCAPES = {'"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t"};

/** A problem that ends the parsing. */
class ParseError extends Error {
  constructor(code, offset, parameters = {}) {
    super(code);
    Object.assign(this, {code, offset, parameters});
  }
}

/** The pointer with one more token (RFC 6901). */
export function step(pointer, token) {
  return `${pointer}/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The first property with a name, or the element at an index. */
export const childOf = (token, node) => node.entries?.find(({name}) => name === token)?.node ?? node.items?.[token];

/**
 * Parses a text. A node has a `kind` (object, array, string, number, boolean, null), the offset of its `start`, and a
 * `value`; a container has `entries` or `items`, and is `complete` unless parsing ended inside of it.
 */
export function parseJson(text, limits) {
  const parser = new Parser(text, limits);
  try {
    parser.space();
    if (parser.at >= text.length) {
      throw new ParseError("json.syntax", text.length, {kind: "empty"});
    }
    parser.value((node) => (parser.root = node), 0);
    return {root: parser.root, problem: parser.trailing()};
  } catch (error) {
    if (!(error instanceof ParseError)) {
      throw error;
    }
    const {code, offset, parameters} = error;
    return {root: parser.root, problem: {code, offset, parameters, pointer: parser.pointer(), isFatal: true}};
  }
}

class Parser {
  constructor(text, limits) {
    this.text = text;
    this.limits = limits;
    this.at = 0;
    this.root = undefined;
    this.path = []; // the name or the index of each open container
  }

  pointer() {
    return this.path.filter((token) => token !== undefined && token !== -1).reduce(step, "");
  }

  space() {
    this.match(SPACE);
  }

  match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    this.at += found ? found[0].length : 0;
    return found?.[0];
  }

  fail(offset = this.at) {
    if (offset >= this.text.length) {
      throw new ParseError("json.syntax", this.text.length, {kind: "end"});
    }
    const found = this.text[offset];
    throw new ParseError("json.syntax", offset, found < "\x80" ? {found: excerpt(found)} : {});
  }

  limit() {
    throw new ParseError("json.limit", this.text.length);
  }

  trailing() {
    this.space();
    if (this.at >= this.text.length) {
      return undefined;
    }
    const offset = this.at;
    const first = this.text[offset];
    if (!'{["'.includes(first)) { // an incomplete number or word is an error, the content of a container is not read
      this.value(() => {}, 0);
    }
    return {code: "json.trailing", offset, parameters: {}, pointer: ""};
  }

  // A container is added before its content is parsed, so that it is available after an error.
  value(add, depth) {
    const start = this.at;
    const first = this.text[start];
    if (first === "{" || first === "[") {
      if (depth >= this.limits.depth) {
        this.limit();
      }
      this.at++;
      return first === "{" ? this.object(start, add, depth + 1) : this.array(start, add, depth + 1);
    } else if (first === '"') {
      const node = {kind: "string", start, value: undefined}; // an error inside of it does not hide a wrong type
      add(node);
      node.value = this.string(this.limits.stringLength, false);
      return undefined;
    }
    const word = Object.keys(LITERALS).find((literal) => this.text.startsWith(literal, start));
    return word === undefined ? this.number(start, add, depth) : this.literal(word, start, add);
  }

  literal(word, start, add) {
    this.at += word.length;
    if (WORD.test(this.text[this.at] ?? "")) {
      this.fail(start);
    }
    add({kind: word === "null" ? "null" : "boolean", start, value: LITERALS[word]});
  }

  number(start, add, depth) {
    const value = this.match(NUMBER);
    if (value === undefined) {
      this.match(SIGN);
      this.fail();
    } else if (value.replace(/[^0-9]/g, "").length > this.limits.numberLength) {
      this.limit();
    }
    const next = this.text[this.at] ?? "";
    const isEnd = !(depth === 0 ? /[^ \t\r\n]/ : /[^ \t\r\n,\]}/]/).test(next);
    if (/[.eE]/.test(next) && !/[eE]/.test(value)) {
      this.fail(this.afterNumber());
    } else if (/[0-9.]/.test(next) || ((depth === 0 || /^-?0$/.test(value)) && !isEnd)) {
      this.fail();
    }
    add({kind: "number", start, value});
    if (!isEnd) {
      this.next();
      this.fail();
    }
  }

  /** The offset of the character that the parser reports after an incomplete fraction or exponent. */
  afterNumber() {
    const [first, second] = this.text.slice(this.at, this.at + 2);
    if (first === "." && second === undefined) {
      return this.at;
    }
    return this.at + (first !== "." && /[+-]/.test(second) ? 2 : 1);
  }

  string(maxLength, isName) {
    this.at++;
    let value = this.match(PLAIN);
    while (this.text[this.at] !== '"') {
      if (this.text[this.at] !== "\\") {
        this.fail();
      }
      this.at++;
      value += this.escape();
      if (isName && this.isUnpaired(value)) {
        this.fail();
      }
      value += this.match(PLAIN);
    }
    this.at++;
    return value.length > maxLength ? this.limit() : value;
  }

  escape() {
    const letter = this.text[this.at];
    if (letter === "u") {
      this.at++;
      return String.fromCharCode(parseInt(this.hex(), 16));
    }
    const simple = Object.hasOwn(ESCAPES, letter ?? "") ? ESCAPES[letter] : this.fail();
    this.at++;
    return simple;
  }

  hex() {
    const found = this.match(HEX);
    if (found === undefined) {
      this.match(/[0-9a-fA-F]*/y);
      this.fail();
    }
    return found;
  }

  // Escaped surrogates in a name must be a pair.
  isUnpaired(value) {
    const isBeginning = /[\ud800-\udbff]$/.test(value) && this.text.startsWith("\\u", this.at);
    return !isBeginning && /[\ud800-\udbff]([^\udc00-\udfff])?$|(^|[^\ud800-\udbff])[\udc00-\udfff]$/.test(value);
  }

  object(start, add, depth) {
    const node = {kind: "object", start, entries: [], complete: false};
    add(node);
    this.container(node, "}", undefined, () => {
      if (this.text[this.at] !== '"') {
        this.fail();
      }
      const start = this.at;
      const name = this.string(MAX_NAME_LENGTH, true);
      this.path[this.path.length - 1] = name;
      this.space();
      if (this.text[this.at] !== ":") {
        this.fail();
      }
      this.at++;
      this.space();
      this.value((child) => node.entries.push({name, start, node: child}), depth);
    });
  }

  array(start, add, depth) {
    const node = {kind: "array", start, items: [], complete: false};
    add(node);
    this.container(node, "]", -1, () => {
      if (node.items.length === 0) {
        this.next();
      }
      this.value((child) => node.items.push(child), depth);
    });
  }

  // The index counts from the comma before an item, or from the first character of the first one.
  next() {
    const last = this.path.length - 1;
    if (typeof this.path[last] === "number" && this.at < this.text.length && /[^\u0000-\u001f/}]/.test(this.text[this.at])) {
      this.path[last]++;
    }
  }

  container(node, end, token, next) {
    this.path.push(token);
    this.space();
    for (let isFirst = true; isFirst ? this.text[this.at] !== end : true; isFirst = false) {
      next();
      this.space();
      if (this.text[this.at] === end) {
        break;
      }
      this.next();
      if (this.text[this.at] !== ",") {
        this.fail();
      }
      this.at++;
      this.space();
    }
    this.at++;
    this.path.pop();
    node.complete = true;
  }
}
