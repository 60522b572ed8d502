// Round trip through the types of quicktype, which check each document at run time. Argument: the compiled types.
import {resolve} from "node:path";
import {roundTrip} from "./round-trip.mjs";

const {Convert} = await import(resolve(process.argv[2]));

// The result is indented, but has to be one line.
roundTrip((text) => Convert.organizationContentToJson(Convert.toOrganizationContent(text)).replaceAll("\n", ""));
