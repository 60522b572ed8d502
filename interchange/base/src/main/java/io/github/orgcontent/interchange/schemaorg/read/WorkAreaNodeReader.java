package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.jsonimport.ScalarFormats;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import org.jspecify.annotations.Nullable;

/** Reads a DefinedTerm of the graph as a work area. */
final class WorkAreaNodeReader {
    private WorkAreaNodeReader() {}

    static RecordJson area(JsonLdValue node) {
        node.consumeTypes(SchemaOrgTypes.TERMS);
        RecordJson builder = new RecordJson()
                .set("id", ScalarReader.code(node, "termCode"))
                .set("title", LanguageMapReader.of(node, "name"))
                .set("summary", LanguageMapReader.of(node, "description"))
                .set("parent", parent(node))
                .strings("goals", TermNodeReader.goals(node))
                .list("subjects", TermNodeReader.subjects(node, "about"))
                .strings("countries", TermNodeReader.countries(node, "about"))
                .set("image", MediaNodeReader.image(node, "image"));
        PageNodeReader.page(node).ifPresent(page -> readPage(builder, page));
        return builder;
    }

    private static void readPage(RecordJson builder, JsonLdValue page) {
        builder.set("description", ParagraphReader.paragraphs(page, "text"))
                .list("keyFigures", KeyFigureNodeReader.of(page))
                .list("links", PageNodeReader.links(page, "mentions", SchemaOrgTypes.PAGES));
        for (JsonLdValue value : page.values("temporalCoverage").toList()) {
            String text = value.string();
            int slash = text == null ? -1 : text.indexOf('/');
            if (text != null && slash >= 0 && isPeriod(text, slash)) {
                value.consume();
                builder.set("since", date(text.substring(0, slash))).set("until", date(text.substring(slash + 1)));
            }
        }
    }

    private static boolean isPeriod(String text, int slash) {
        return isEnd(text.substring(0, slash)) && isEnd(text.substring(slash + 1));
    }

    private static boolean isEnd(String text) {
        return text.equals(SchemaOrgTerms.OPEN_END)
                || ScalarFormats.PARTIAL_DATE.parse(text).isValid();
    }

    private static @Nullable String date(String text) {
        return text.equals(SchemaOrgTerms.OPEN_END) ? null : text;
    }

    private static @Nullable String parent(JsonLdValue node) {
        String parent = null;
        for (JsonLdValue value : node.values("inDefinedTermSet").toList()) {
            JsonLdValue set = value.resolved();
            String code = TermNodeReader.peek(set);
            if (!code.isEmpty()) {
                parent = code;
            } else if (set.json().isObject()) {
                ScalarReader.code(set.consumeTypes(SchemaOrgTypes.TERMS), "identifier");
            }
        }
        return parent;
    }
}
