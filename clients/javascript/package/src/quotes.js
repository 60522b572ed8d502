/** Searches one language of a body for the sentences of a quote. */

const MAX_BODY_LENGTH = 200_000;
const SENTENCE_ENDS = ".!?…。！？؟।";
const SENTENCE = new RegExp(`(?<=[${SENTENCE_ENDS}]) +`);
const CLOSING = new RegExp(`[${SENTENCE_ENDS},]{1,3}$`);

export class QuoteMatcher {
  #text;

  constructor(blocks) {
    this.#text = plainText(blocks);
  }

  /**
   * Whether the body contains each sentence of the quote. An attribution may separate two sentences and replace a full
   * stop by a comma. A body that is longer than the limit counts as a match, because the rule is only a warning.
   */
  contains(quote) {
    const sentences = quote.split(SENTENCE).map((sentence) => sentence.replace(CLOSING, ""));
    return this.#text.length > MAX_BODY_LENGTH || sentences.every((sentence) => this.#text.includes(sentence));
  }
}

/** The text of all blocks; an empty line separates two blocks only if both contain text. */
export function plainText(blocks) {
  return blocks.map(textOfBlock).filter((text) => text !== "").join("\n\n");
}

function textOfBlock(block) {
  if (block?.spans) {
    return textOfSpans(block.spans);
  } else if (block?.type === "list") {
    return textOfItems(block.items);
  } else if (block?.type === "table") {
    const header = block.header && [block.header];
    const caption = block.caption?.length > 0 ? textOfSpans(block.caption) : undefined;
    return [caption, textOfRows(header), textOfRows(block.rows)].filter((text) => text !== undefined).join("\n");
  }
  return "";
}

const textOfItems = (items = []) => items.map(textOfItem).join("\n");

function textOfItem(item) {
  const nested = item?.list?.items;
  return textOfSpans(item?.spans) + (nested ? `\n${textOfItems(nested)}` : "");
}

function textOfRows(rows) {
  return rows?.length > 0 ? rows.map((row) => (row?.cells ?? []).map(textOfCell).join("\t")).join("\n") : undefined;
}

const textOfCell = (cell) => textOfSpans(cell?.spans);
const textOfSpans = (spans = []) => spans.map((span) => (span?.text ?? "")).join("");
