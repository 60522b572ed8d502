/** Messages in English and German. */
import {messages} from "./generated/data.js";

const PART = /\{(\w+)\}|\[([^[\]]*)\]/g;

/** The parameters that the message of a code contains, as text, in alphabetical order. */
export function shownParameters(code, parameters = {}) {
  const names = [...messages.en[code].matchAll(/\{(\w+)\}/g)].map((found) => found[1]);
  const shown = names.filter((name) => parameters[name] !== undefined).sort();
  return Object.fromEntries(shown.map((name) => [name, String(parameters[name])]));
}

/** The message of a code in a language, or in English if it is not available. */
export function message(code, parameters, language) {
  const texts = language?.split("-")[0].toLowerCase() === "de" ? messages.de : messages.en;
  const fill = (template) => template.replace(PART, (part, name, optional) => {
    if (name !== undefined) {
      const value = parameters[name];
      return value === undefined ? part : name === "kind" ? texts[`kind.${value}`] : value;
    }
    const isComplete = [...optional.matchAll(/\{(\w+)\}/g)].every((found) => parameters[found[1]] !== undefined);
    return isComplete ? fill(optional) : "";
  });
  return fill(texts[code]);
}
