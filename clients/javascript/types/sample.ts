// A typical document of a client in TypeScript; it must compile.
import type {Block, NewsArticle, OrganizationContent, Span} from "./organization-content.js";

const emphasized: Span = {text: "life", marks: ["emphasis"], href: "https://www.example.org/life"};

const body: [Block, ...Block[]] = [
  {type: "heading", level: 2, spans: [{text: "Why"}]},
  {type: "paragraph", spans: [{text: "Water is "}, emphasized, {text: "."}]},
  {type: "quotation", quote: "opening"},
  {
    type: "figure",
    media: {type: "image", url: "https://www.example.org/well.jpg", alt: {de: "Ein Brunnen", en: "A well"}},
  },
  {type: "table", rows: [{cells: [{spans: [{text: "Wells"}]}, {spans: [{text: "12"}]}]}]},
  {type: "divider"},
];

const article: NewsArticle = {
  id: "new-well",
  genre: "press-release",
  originalLanguage: "en",
  headline: {de: "Ein neuer Brunnen", en: "A new well"},
  body: {de: [{type: "paragraph", spans: [{text: "Es gibt einen neuen Brunnen."}]}], en: body},
  quotes: [
    {
      id: "opening",
      text: {en: "Water is life."},
      originalLanguage: "en",
      speaker: {name: {en: "Ada Example"}, role: {en: "Director"}},
    },
  ],
  publishedAt: "2024-09-20T10:00:00Z",
};

export const content: OrganizationContent = {
  schemaVersion: "1.0",
  defaultLanguage: "en",
  organization: {
    id: "example-relief",
    kind: "foundation",
    name: {de: "Beispielhilfe", en: "Example Relief"},
    founded: "1951-12",
    keyFigures: [{label: {en: "Wells"}, value: "175", qualifier: "over"}],
    offices: [{id: "berlin", kind: "headquarters", name: {en: "Berlin"}, phones: [{number: "+4930901820"}]}],
  },
  workAreas: [{id: "water", title: {en: "Water"}, goals: ["6.1"]}],
  news: [article],
  pressContacts: [{id: "press-desk", name: {en: "Press desk"}, emails: ["press@example.org"]}],
};

// The property type selects the kind of block.
export function textOf(block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return block.spans.map((span) => span.text).join("");
    case "list":
      return block.items.length + (block.ordered ? " steps" : " points");
    default:
      return "";
  }
}
