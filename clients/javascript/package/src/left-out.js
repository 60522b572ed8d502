/** Values that a tolerant reader leaves out: a block of an unknown type, a record whose required property is an unknown word. */

/** The result of reading a value that is left out; the list, the map or the record around it leaves it out. */
export const LEFT_OUT = Symbol("left out");

export class LeftOutElements {
  #indices = new Map(); // of the text, ascending, by the pointer of the list

  add(pointer, index) {
    const indices = this.#indices.get(pointer) ?? [];
    indices.push(index);
    this.#indices.set(pointer, indices);
  }

  /** The index in the text of an element that has a smaller index in the list without the elements that are left out. */
  indexInText(pointer, index) {
    return (this.#indices.get(pointer) ?? []).reduce((at, removed) => (removed <= at ? at + 1 : at), index);
  }
}
