import {createInterface} from "node:readline";

// Reads a document in each line of standard input and writes the result, or "!" and the error, in the same line.
export async function roundTrip(readAndWrite) {
  for await (const line of createInterface({input: process.stdin, crlfDelay: Infinity})) {
    console.log(resultOf(readAndWrite, line));
  }
}

function resultOf(readAndWrite, line) {
  try {
    return readAndWrite(line);
  } catch (error) {
    return `! ${error.message}`.replaceAll("\n", " ");
  }
}
