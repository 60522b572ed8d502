/** Check digits of identifiers; each function expects an identifier that has the correct form. */

const BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's alphabet: no i, l, o and u

/** ISO 7064 mod 11-2, as in ISNI: the last of 16 characters is a digit, or X for ten. */
function isMod11And2(identifier) {
  const sum = [...identifier.slice(0, -1)].reduce((rest, digit) => ((rest + Number(digit)) * 2) % 11, 0);
  const last = identifier.at(-1);
  return (sum + (last === "X" ? 10 : Number(last))) % 11 === 1;
}

/** ISO 7064 mod 97-10, as in LEI (ISO 17442): the letter A has the value 10, B has 11, and so on. */
function isMod97And10(identifier) {
  const values = [...identifier].map((character) => parseInt(character, 36));
  return values.reduce((rest, value) => (rest * (value < 10 ? 10 : 100) + value) % 97, 0) === 1;
}

/** ROR: a number in Base32, followed by two check digits: 98 minus one hundred times the number modulo 97. */
function isRor(identifier) {
  const number = [...identifier.slice(0, -2)].reduce((value, digit) => value * 32 + BASE_32.indexOf(digit), 0);
  return Number(identifier.slice(-2)) === 98 - ((number * 100) % 97);
}

const CHECKS = {isni: isMod11And2, lei: isMod97And10, ror: isRor};

/** Whether the check digits of an identifier are correct; true for schemes without check digits. */
export const isCorrect = (scheme, identifier) => !Object.hasOwn(CHECKS, scheme) || CHECKS[scheme](identifier);
