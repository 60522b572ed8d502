// Invalid documents; each line after a comment must not compile.
import type {Block, Image, NewsArticle, OrganizationContent, Span} from "./organization-content.js";

// @ts-expect-error the organization is missing
export const incomplete: OrganizationContent = {schemaVersion: "1.0", defaultLanguage: "en"};

// @ts-expect-error another version
export const version: OrganizationContent["schemaVersion"] = 1.0;

// @ts-expect-error a text without a language
export const headline: NewsArticle["headline"] = "A new well";

// @ts-expect-error the name of a constant in Java
export const genre: NewsArticle["genre"] = "PRESS_RELEASE";

// @ts-expect-error a property that only another block has
export const paragraph: Block = {type: "paragraph", level: 2, spans: [{text: "Water"}]};

// @ts-expect-error an unknown type of block
export const html: Block = {type: "html", spans: [{text: "Water"}]};

// @ts-expect-error an empty list that must have an entry
export const empty: Block = {type: "paragraph", spans: []};

// @ts-expect-error a string for a span
export const plain: Block = {type: "paragraph", spans: ["Water"]};

// @ts-expect-error an unknown mark
export const bold: Span = {text: "Water", marks: ["bold"]};

// @ts-expect-error an image without its type
export const image: Image = {url: "https://www.example.org/well.jpg", alt: {en: "A well"}};

// @ts-expect-error null for an absent value
export const none: NewsArticle["kicker"] = null;
