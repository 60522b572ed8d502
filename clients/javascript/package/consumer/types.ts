// Compiles only if the types of the package fit.
import {check, InvalidContentError, LanguagePreferences, parse, type NewsArticle, type Violation} from "orgcontent";
import schema from "orgcontent/schemas/news-article.json" with {type: "json"};

const article: NewsArticle = parse(new Uint8Array(), {type: "NewsArticle"});
const violations: Violation[] = check("{}", {language: "de", tolerant: true}).violations;
const defaultLanguage: string | undefined = check("{}").document?.defaultLanguage;
const headline: string | undefined = LanguagePreferences.of("de").resolve(article.headline)?.value;
const id: string = schema.$id;
// @ts-expect-error there is no such type
parse("{}", {type: "Article"});

export {defaultLanguage, headline, id, InvalidContentError, violations};
