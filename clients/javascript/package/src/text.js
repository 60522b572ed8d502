/** Forms of text, and excerpts of content for messages. */

const SPACES = " \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"; // White_Space without controls
const BLANK = new RegExp(`^[${SPACES}]*$`);
const SPACE_AT_START = new RegExp(`^[${SPACES}]`);
const SPACE_AT_END = new RegExp(`[${SPACES}]$`);
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
const SURROGATE = /\p{Cs}/u; // with the flag u, the two halves of a pair are one character
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;
const PHONE = /^[ ()/.-]*[+0-9](?:[ ()/.-]{0,3}[0-9]){5}[ ()/.0-9-]*$|[+](?:[ ()/.-]{0,3}[0-9]){6}/;
const ADDRESS = /[^ ]@[^ ]/;
const DATE = /^[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?(?![0-9-])/;


export const MAX_EXCERPT = 60;
export const MAX_TEXT = 100_000;

/** The number of code points. */
export function lengthOf(text) {
  let length = 0;
  for (const _ of text) {
    length++;
  }
  return length;
}

export function isWithin(max, text) {
  return text.length <= max || (text.length <= 2 * max && lengthOf(text) <= max);
}

export const beginsWithGraphic = (text) => text !== "" && !SPACE_AT_START.test(text);
export const endsWithGraphic = (text) => text !== "" && !SPACE_AT_END.test(text);

/** The problem of a complete text such as a headline, or undefined. */
export function textProblem(text) {
  const problem = characterProblem(text);
  if (problem) {
    return problem;
  } else if (BLANK.test(text)) {
    return {code: "text.blank"};
  } else if (!beginsWithGraphic(text) || !endsWithGraphic(text)) {
    return {code: "text.trim"};
  }
  return isWithin(MAX_TEXT, text) ? undefined : {code: "text.length", parameters: {max: MAX_TEXT}};
}

export const hasUnpairedSurrogate = (text) => SURROGATE.test(text);

function characterProblem(text) {
  if (hasUnpairedSurrogate(text)) {
    return {code: "text.surrogate"};
  }
  const control = CONTROL.exec(text)?.[0];
  if (control === undefined) {
    return undefined;
  }
  const digits = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return {code: "text.control", parameters: {character: `U+${digits}`}};
}

/** Whether a text can be the text of a span. */
export function isInlineText(text) {
  return text !== "" && !characterProblem(text) && isWithin(MAX_TEXT, text);
}

/** At most 60 code points in quotation marks; text that may be an e-mail address or a telephone number is left out. */
export function excerpt(text) {
  const isPersonal = ADDRESS.test(text) || (PHONE.test(text) && !DATE.test(text));
  return `"${isPersonal ? "…" : visible(text, MAX_EXCERPT)}"`;
}

/** The beginning of a text with invisible characters escaped. */
export function visible(text, limit) {
  const points = [...text.slice(0, 2 * limit + 2)];
  const shown = points.length > limit ? points.slice(0, limit - 1) : points;
  const escaped = shown.map((point) => (INVISIBLE.test(point) ? `\\u{${point.codePointAt(0).toString(16)}}` : point));
  return escaped.join("") + (points.length > limit ? "…" : "");
}
