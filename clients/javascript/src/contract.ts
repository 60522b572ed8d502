import {readFileSync} from "node:fs";
import {Ajv2020, type ErrorObject} from "ajv/dist/2020.js";
import type {OrganizationContent} from "../types/organization-content.js";

export const SCHEMA = new URL(
  "../../../serialization/src/main/resources/io/github/orgcontent/json/schema/organization-content.json",
  import.meta.url,
);

// Formats are not validated, because each format in the schema is accompanied by a pattern.
const ajv = new Ajv2020({strict: true, allErrors: true, verbose: true, validateFormats: false});
const isContent = ajv.compile<OrganizationContent>(JSON.parse(readFileSync(SCHEMA, "utf8")));

export type Checked = {content: OrganizationContent} | {content?: never; problems: string[]};

/** Parses and validates a file; returns its content or all errors. */
export function check(bytes: Uint8Array): Checked {
  try {
    const document: unknown = JSON.parse(new TextDecoder("utf-8", {fatal: true}).decode(bytes));
    return isContent(document) ? {content: document} : {problems: problemsOf(isContent.errors ?? [])};
  } catch (error) {
    // not UTF-8, not JSON, or nested too deeply
    return {problems: [`(document)  ${(error as Error).message}`]};
  }
}

// For these two keywords ajv also reports the cause; and two parts of the schema may report the same error.
function problemsOf(errors: ErrorObject[]): string[] {
  const reasons = errors.filter(({keyword}) => keyword !== "if" && keyword !== "propertyNames");
  return [...new Set(reasons.map((error) => `${pointerTo(error)}  ${messageOf(error)}`))];
}

// For these errors instancePath is the object; the invalid property is in the other fields.
function pointerTo({instancePath, params, propertyName}: ErrorObject): string {
  const name: string | undefined = params["additionalProperty"] ?? propertyName;
  const step = name === undefined ? "" : "/" + name.replaceAll("~", "~0").replaceAll("/", "~1");
  return printable(instancePath + step) || "(document)";
}

// Names may contain control characters, which are escaped as in JSON.
function printable(pointer: string): string {
  return JSON.stringify(pointer).slice(1, -1);
}

// The description of a format is easier to read than its regular expression.
function messageOf({keyword, message, parentSchema}: ErrorObject): string {
  const description: string | undefined = parentSchema?.["description"];
  return (keyword === "pattern" || keyword === "not") && description ? `expected: ${description}` : String(message);
}
