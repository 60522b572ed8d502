/** Decodes bytes in UTF-8, UTF-16 or UTF-32, with or without byte order mark (RFC 8259 §8.1, RFC 4627 §3). */

const MARK = "\uFEFF";

/** Returns the text without byte order mark, or the offset and the line of the first malformed sequence. */
export function decode(bytes) {
  const encoding = encodingOf(bytes);
  try {
    const text = encoding.startsWith("utf-32")
      ? utf32(bytes, encoding === "utf-32le")
      : new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes);
    return {text: text.startsWith(MARK) ? text.slice(1) : text};
  } catch (error) {
    if (error instanceof MalformedError) {
      return {before: error.before};
    } else if (error instanceof TypeError) {
      return {before: wellFormedBeginning(bytes, encoding)};
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

/** A sequence is malformed; has the text before it. */
class MalformedError extends Error {
  constructor(before) {
    super("malformed bytes");
    this.before = before;
  }
}

function utf32(bytes, isLittleEndian) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const characters = [];
  for (let i = 0; i < bytes.length; i += 4) {
    const point = i + 4 > bytes.length ? NaN : view.getUint32(i, isLittleEndian);
    const isSurrogate = point >= 0xd800 && point <= 0xdfff;
    if (!(point <= 0x10ffff) || isSurrogate) {
      throw new MalformedError(characters.join("").replace(/^\uFEFF/, ""));
    }
    characters.push(String.fromCodePoint(point));
  }
  return characters.join("");
}

/** The text before the first malformed sequence, which a decoder that is not fatal replaces by U+FFFD. */
function wellFormedBeginning(bytes, encoding) {
  let valid = 0;
  let end = bytes.length;
  while (valid < end) {
    const middle = (valid + end + 1) >> 1;
    if (isWellFormed(bytes.subarray(0, middle), encoding)) {
      valid = middle;
    } else {
      end = middle - 1;
    }
  }
  return new TextDecoder(encoding).decode(bytes.subarray(0, valid), {stream: true});
}

// Without the end of the stream, an incomplete sequence is not an error.
function isWellFormed(bytes, encoding) {
  try {
    new TextDecoder(encoding, {fatal: true}).decode(bytes, {stream: true});
    return true;
  } catch {
    return false;
  }
}
