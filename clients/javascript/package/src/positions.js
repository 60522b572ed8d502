/** Converts offsets to lines and columns, both from 1, columns in code points; fastest for ascending offsets. */
export class Positions {
  constructor(text) {
    Object.assign(this, {text, offset: 0, line: 1, column: 1});
  }

  of(target) {
    if (target < this.offset) {
      Object.assign(this, {offset: 0, line: 1, column: 1});
    }
    const end = Math.min(target, this.text.length);
    while (this.offset < end) {
      this.next();
    }
    return {line: this.line, column: this.column};
  }

  next() {
    const unit = this.text.charCodeAt(this.offset++);
    const isLineBreak = unit === 0x0a || (unit === 0x0d && this.text[this.offset] !== "\n");
    if (isLineBreak) {
      this.line++;
      this.column = 1;
    } else if (!(isLow(unit) && isHigh(this.text.charCodeAt(this.offset - 2)))) {
      this.column++;
    }
  }
}

const isHigh = (unit) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit) => unit >= 0xdc00 && unit <= 0xdfff;
