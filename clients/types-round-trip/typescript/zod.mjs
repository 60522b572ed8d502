// Round trip through the schema that zod makes of a JSON Schema. Argument: the JSON Schema.
import {readFileSync} from "node:fs";
import {z} from "zod";
import {roundTrip} from "./round-trip.mjs";

const content = z.fromJSONSchema(JSON.parse(readFileSync(process.argv[2], "utf8")));

roundTrip((text) => JSON.stringify(content.parse(JSON.parse(text))));
