import {readFileSync} from "node:fs";
import {Ajv2020, type ErrorObject} from "ajv/dist/2020.js";
import type {OrganizationContent} from "../types/organization-content.js";

export const SCHEMA = new URL(
  "../../../serialization/src/main/resources/io/github/orgcontent/json/schema/organization-content.json",
  import.meta.url,
);

// Formats need no package of their own here: wherever the schema has one, a pattern beside it says as much.
const ajv = new Ajv2020({strict: true, allErrors: true, verbose: true, validateFormats: false});
ajv.addKeyword("x-rules");
const isContent = ajv.compile<OrganizationContent>(JSON.parse(readFileSync(SCHEMA, "utf8")));

export type Checked = {content: OrganizationContent} | {content?: never; problems: string[]};

/** The content that a file holds, or else all that is wrong with it. */
export function check(bytes: Uint8Array): Checked {
  try {
    const document: unknown = JSON.parse(new TextDecoder("utf-8", {fatal: true}).decode(bytes));
    return isContent(document) ? {content: document} : {problems: problemsOf(isContent.errors ?? [])};
  } catch (error) {
    // no UTF-8, no JSON, or nested so deeply that no document of ours could be
    return {problems: [`(document)  ${(error as Error).message}`]};
  }
}

// These two keywords only announce the reason that ajv gives as well; and two parts of the schema may say the same.
function problemsOf(errors: ErrorObject[]): string[] {
  const reasons = errors.filter(({keyword}) => keyword !== "if" && keyword !== "propertyNames");
  return [...new Set(reasons.map((error) => `${pointerTo(error)}  ${wording(error)}`))];
}

// ajv points at the object; the mistake is the property in it.
function pointerTo({instancePath, params, propertyName}: ErrorObject): string {
  const name: string | undefined = params["additionalProperty"] ?? propertyName;
  const step = name === undefined ? "" : "/" + name.replaceAll("~", "~0").replaceAll("/", "~1");
  return printable(instancePath + step) || "(document)";
}

// Names may hold line breaks and worse, which JSON knows how to write.
function printable(pointer: string): string {
  return JSON.stringify(pointer).slice(1, -1);
}

// The description of a form says more to people than its regular expression.
function wording({keyword, message, parentSchema}: ErrorObject): string {
  const description: string | undefined = parentSchema?.["description"];
  return keyword === "pattern" && description ? `expected: ${description}` : String(message);
}
