/** Locations that could not be read. They hide the violations there, and those of rules that read them. */

const PARENT = "../";
const node = () => ({next: new Map(), isUnreadable: false, isName: false});

export const tokensOf = (pointer) =>
  pointer === "" ? [] : pointer.slice(1).split("/").map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));

export class UnreadablePlaces {
  #root = node();
  isEmpty = true;

  mark(pointer) {
    this.#add(pointer).isUnreadable = true;
  }

  /** Marks the name of a property that is not a language tag; the value can be read nevertheless. */
  markName(pointer) {
    this.#add(pointer).isName = true;
  }

  #add(pointer) {
    this.isEmpty = false;
    return tokensOf(pointer).reduce((at, token) => {
      if (!at.next.has(token)) {
        at.next.set(token, node());
      }
      return at.next.get(token);
    }, this.#root);
  }

  /** Removes a location and those below. */
  remove(pointer) {
    const tokens = tokensOf(pointer);
    const parent = tokens.slice(0, -1).reduce((at, token) => at?.next.get(token), this.#root);
    parent?.next.delete(tokens.at(-1));
  }

  /** Whether a location is at or below an unreadable one. */
  covers(tokens) {
    let at = this.#root;
    for (let i = 0; at && !at.isUnreadable && i < tokens.length; i++) {
      at = at.next.get(tokens[i]);
    }
    return at?.isUnreadable ?? false;
  }

  /** Whether a rule read something unreadable to report a violation at a location. */
  hides(tokens, {reads, depth}) {
    const document = tokens.slice(0, tokens.length - depth);
    const parent = tokens.slice(0, -1);
    return reads.some((read) =>
      read.startsWith(PARENT) ? this.#reads(parent, read.slice(PARENT.length)) : this.#reads(document, read));
  }

  #reads(base, read) {
    const at = base.reduce((current, token) => current?.next.get(token), this.#root);
    return at !== undefined && isUnreadable(at, read.split("/"));
  }
}

function isUnreadable(at, [first, ...rest]) {
  if (at.isUnreadable || at.isName) {
    return true;
  } else if (first === undefined) {
    return false;
  } else if (first === "**") {
    return at.next.size > 0;
  } else if (first === "*") {
    return [...at.next.values()].some((next) => isUnreadable(next, rest));
  }
  const next = at.next.get(first);
  return next !== undefined && isUnreadable(next, rest);
}
