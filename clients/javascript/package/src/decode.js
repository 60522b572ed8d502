/** Decodes bytes in UTF-8, UTF-16 or UTF-32, with or without byte order mark (RFC 8259 §8.1, RFC 4627 §3). */

const MARK = "\uFEFF";

/** Returns the text without byte order mark, or the offset and the line of the first malformed sequence. */
export function decode(bytes) {
  const encoding = encodingOf(bytes);
  try {
    const text = encoding.startsWith("utf-32")
      ? utf32(bytes, encoding === "utf-32le")
      : new TextDecoder(encoding, {fatal: true}).decode(bytes);
    return {text: text.startsWith(MARK) ? text.slice(1) : text};
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) {
      return {before: encoding === "utf-8" ? wellFormedBeginning(bytes) : ""};
    }
    throw error;
  }
}

function encodingOf(bytes) {
  const [a, b, c, d] = bytes;
  const isFour = bytes.length >= 4;
  if (isFour && a === 0 && b === 0 && (c === 0 || (c === 0xfe && d === 0xff))) {
    return "utf-32be";
  } else if (isFour && c === 0 && d === 0 && (b === 0 || (a === 0xff && b === 0xfe))) {
    return "utf-32le";
  } else if (bytes.length >= 2 && (a === 0 || (a === 0xfe && b === 0xff))) {
    return "utf-16be";
  }
  return bytes.length >= 2 && (b === 0 || (a === 0xff && b === 0xfe)) ? "utf-16le" : "utf-8";
}

function utf32(bytes, isLittleEndian) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const characters = [];
  for (let i = 0; i < bytes.length; i += 4) {
    const point = view.getUint32(i, isLittleEndian); // throws RangeError after the end
    if (point >= 0xd800 && point <= 0xdfff) {
      throw new RangeError("surrogate");
    }
    characters.push(String.fromCodePoint(point));
  }
  return characters.join("");
}

/** The text before the first malformed sequence, which a decoder that is not fatal replaces by U+FFFD. */
function wellFormedBeginning(bytes) {
  let valid = 0;
  let end = bytes.length;
  while (valid < end) {
    const middle = (valid + end + 1) >> 1;
    if (isWellFormed(bytes.subarray(0, middle))) {
      valid = middle;
    } else {
      end = middle - 1;
    }
  }
  return new TextDecoder("utf-8").decode(bytes.subarray(0, valid), {stream: true});
}

// Without the end of the stream, an incomplete sequence is not an error.
function isWellFormed(bytes) {
  try {
    new TextDecoder("utf-8", {fatal: true}).decode(bytes, {stream: true});
    return true;
  } catch {
    return false;
  }
}
