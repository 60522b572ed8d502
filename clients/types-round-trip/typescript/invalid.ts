// Values that the types must reject: each statement has an error.
import type {Block, NewsArticle, Span} from "./content.js";

// @ts-expect-error a block of an unknown type
export const unknown: Block = {type: "chart"};

// @ts-expect-error a property of another block
export const mixed: Block = {type: "divider", level: 2};

// @ts-expect-error a block without a required property
export const incomplete: Block = {type: "heading", level: 2};

// @ts-expect-error a span that is a string
export const plain: Span = "water";

// @ts-expect-error an article without a headline
export const article: NewsArticle = {id: "new-well", genre: "news", originalLanguage: "en", body: {}, publishedAt: ""};
