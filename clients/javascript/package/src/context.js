/** The state of reading one document: problems of reading, violations of rules, and what the rules need. */
import {limits} from "./generated/data.js";
import {step} from "./json.js";
import {LeftOutElements} from "./left-out.js";
import {isMisspelling, nearestName} from "./suggestions.js";
import {excerpt} from "./text.js";
import {skipTolerantly} from "./tolerant.js";
import {UnreadablePlaces} from "./unreadable.js";

/** Begins the key of a value whose property name is not a language tag. */
export const INVALID = "\0";

/** Ends the reading. */
export class Stop extends Error {}

export class Context {
  problems = []; // of reading, which make a location unreadable
  violations = []; // of constraints and rules
  unreadable = new UnreadablePlaces();
  invalidTags = new Set(); // pointers of the properties with a name that is not a language tag
  records = []; // all records, for the rules between their components
  texts = []; // all texts in several languages
  inlineTexts = []; // all texts in one language, for the normalization
  leftOut = new LeftOutElements();

  #read;

  /** Creates the context; `read` reads a value of any shape. */
  constructor(read, isTolerant) {
    this.#read = read;
    this.isTolerant = isTolerant;
  }

  /** Reads a value; returns undefined if it cannot be read. */
  read(shape, node, pointer) {
    return this.#read(this, shape, node, pointer);
  }

  /** Reports a problem and marks the value as unreadable. */
  report(code, pointer, offset, parameters) {
    this.add({code, pointer, offset, parameters});
    this.unreadable.mark(pointer);
  }

  add(problem) {
    if (this.problems.length === limits.problems) {
      const parameters = {max: limits.problems};
      this.problems.push({...problem, code: "violations.limit", severity: "error", parameters});
      throw new Stop();
    }
    this.problems.push(problem);
  }

  /** Reports a violation of a constraint; `origin` has the paths that it reads. */
  violate(code, pointer, parameters, origin) {
    this.violations.push({code, pointer, parameters, origin, severity: "error"});
  }

  /** Reports a value of the wrong kind; returns whether it has the right one. */
  expect(node, kinds, kind, pointer) {
    if (node === undefined) {
      throw new Stop();
    } else if (kinds.includes(node.kind)) {
      return node.value !== undefined || node.kind === "object" || node.kind === "array" || this.skip(node);
    } else if (node.kind === "null") {
      this.report("json.null", pointer, node.start);
    } else {
      this.report("json.type", pointer, node.start, {kind});
      this.skip(node);
    }
    return false;
  }

  /** Leaves out a value: reports this, and removes what the rules would validate. */
  leaveOut(node, pointer, severity = "warning") {
    this.add({code: "json.left-out", severity, pointer, offset: node.start, isLast: true});
    const isInside = (part) => part?.pointer === pointer || part?.pointer.startsWith(`${pointer}/`);
    for (const parts of [this.violations, this.records, this.texts, this.inlineTexts]) {
      while (isInside(parts.at(-1))) { // what was read last is at the end
        parts.pop();
      }
    }
  }

  /** Leaves out an element of a list; later elements have smaller indices in the list than in the text. */
  leaveOutElement(node, list, index) {
    const pointer = step(list, index);
    this.leaveOut(node, pointer);
    this.leftOut.add(list, index);
    this.unreadable.remove(pointer);
  }

  /**
   * The pointer in the text of a path from a record; numbers in the path are indices without the elements that are left out.
   * A name that is not a language tag may be the key of a value elsewhere; then a violation only follows from it.
   */
  pointerOf(path, base) {
    let pointer = base;
    let isPresent = true;
    for (const token of path) {
      const isInvalid = String(token).startsWith(INVALID);
      const name = typeof token === "number" ? this.leftOut.indexInText(pointer, token) : token;
      pointer = step(pointer, isInvalid ? name.slice(INVALID.length) : name);
      isPresent &&= !isInvalid || this.invalidTags.has(pointer);
    }
    return {pointer, isPresent};
  }

  /** Skips a value that is not read. */
  skipValue(node, pointer) {
    if (this.isTolerant) {
      skipTolerantly(this, node, pointer);
    } else {
      this.skip(node);
    }
  }

  /** Ends the reading if the parsing ended inside of a value. */
  skip(node) {
    const children = node?.entries?.map((entry) => entry.node) ?? node?.items ?? [];
    const isIncomplete = node?.complete === false || (node?.kind === "string" && node.value === undefined);
    if (node === undefined || isIncomplete) {
      throw new Stop();
    }
    children.forEach((child) => this.skip(child));
  }

  duplicate(entry, pointer) {
    const at = step(pointer, entry.name);
    this.add({code: "json.duplicate-property", pointer: at, offset: entry.start});
    this.skipValue(entry.node, at);
  }

  /** Reports an unknown property; returns the name of which it is a misspelling, or undefined. */
  unknown(entry, known, pointer) {
    const nearest = nearestName(entry.name, known);
    const suggestion = nearest === undefined ? undefined : excerpt(nearest);
    const parameters = {name: excerpt(entry.name), suggestion};
    const at = step(pointer, entry.name);
    if (this.isTolerant) {
      this.add({code: "json.unknown-property", severity: "warning", pointer: at, offset: entry.start, parameters});
      return undefined;
    }
    this.report("json.unknown-property", at, entry.start, parameters);
    return nearest !== undefined && isMisspelling(entry.name, nearest) ? nearest : undefined;
  }
}
