/** Suggestions of known property names for unknown ones. */

const MAX_DISTANCE = 3;
const MIN_LENGTH = 4;

/** The nearest known name at an edit distance of at most 2, or undefined. */
export function nearestName(name, known) {
  const letters = lowerCase(name);
  let nearest;
  let least = Math.min(MAX_DISTANCE, letters.length);
  for (const candidate of known) {
    const found = distance(letters, lowerCase(candidate));
    if (found < least) {
      least = found;
      nearest = candidate;
    }
  }
  return nearest;
}

/** Whether a name is so near to a known one that it counts as a misspelling, not only as a suggestion. */
export function isMisspelling(name, known) {
  const [one, other] = [lowerCase(name), lowerCase(known)];
  // Two transposed letters are one typing error, but two edits.
  const edits = sorted(one) === sorted(other) ? 2 : Math.max(1, Math.floor(known.length / MIN_LENGTH));
  return one.join("") === other.join("") || (known.length >= MIN_LENGTH && distance(one, other) <= edits);
}

/** The code points of a name in lower case. */
const lowerCase = (name) => [...name.toLowerCase()];

const sorted = (letters) => [...letters].sort().join("");

// Levenshtein distance; the difference of the lengths is a lower bound.
function distance(left, right) {
  if (Math.abs(left.length - right.length) >= MAX_DISTANCE) {
    return MAX_DISTANCE;
  }
  const row = Array.from({length: right.length + 1}, (_, j) => j);
  for (let i = 1; i <= left.length; i++) {
    let diagonal = row[0];
    row[0] = i;
    for (let j = 1; j < row.length; j++) {
      const change = diagonal + (left[i - 1] === right[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
    }
  }
  return row[right.length];
}
