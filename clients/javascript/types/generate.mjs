// Generates organization-content.d.ts from the JSON Schema; with --check, compares it with the file that is checked in.
import {readFileSync, writeFileSync} from "node:fs";
import {compile} from "json-schema-to-typescript";

const SCHEMA = new URL(
  "../../../serialization/src/main/resources/io/github/orgcontent/json/schema/organization-content.json",
  import.meta.url,
);
const TYPES = new URL("organization-content.d.ts", import.meta.url);

const nameOf = (reference) => reference.replace("#/$defs/", "");

// The generator supports neither "if" nor references with other keywords, so both are replaced by type names.
function typeOf(schema) {
  if (schema.$ref) {
    return nameOf(schema.$ref);
  } else if (schema.then && schema.else) {
    return `${nameOf(schema.then.$ref)} | ${nameOf(schema.else.$ref)}`;
  }
  if (schema.allOf?.[0].$ref) {
    return nameOf(schema.allOf[0].$ref);
  }
  const branches = (schema.allOf ?? []).map((rule) => rule.then?.$ref);
  return branches.length > 0 && branches.every(Boolean) ? branches.map(nameOf).join(" | ") : undefined;
}

// The generator would use titles as type names; the names of the definitions are better.
function prepared(schema) {
  if (typeof schema !== "object") {
    return schema;
  } else if (Array.isArray(schema)) {
    return schema.map(prepared);
  }
  const tsType = typeOf(schema);
  if (tsType) {
    return {description: schema.description, tsType};
  }
  const {title, allOf, not, examples, propertyNames, ...rest} = schema;
  const entries = Object.entries(rest).map(([keyword, value]) => [
    keyword,
    keyword === "properties" || keyword === "$defs"
      ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, prepared(inner)]))
      : prepared(value),
  ]);
  return Object.fromEntries(entries);
}

const {$id, ...schema} = JSON.parse(readFileSync(SCHEMA, "utf8"));
delete schema.$defs["x-rules"];
const generated = await compile(prepared(schema), "OrganizationContent", {
  bannerComment: `// Generated from ${$id} by generate.mjs; do not edit.`,
  additionalProperties: false,
  unreachableDefinitions: true,
  maxItems: -1,
  style: {printWidth: 120},
});
// Removes the notes of the generator about the origin of each type.
const types = generated.replace(/\n \*\n \* This interface was referenced by .*\n \* via the `definition` ".*"\./g, "");

if (!process.argv.includes("--check")) {
  writeFileSync(TYPES, types);
} else if (readFileSync(TYPES, "utf8") !== types) {
  console.error("organization-content.d.ts does not match the schema; regenerate it with: npm run generate");
  process.exit(1);
} else {
  console.log("organization-content.d.ts matches the schema");
}
