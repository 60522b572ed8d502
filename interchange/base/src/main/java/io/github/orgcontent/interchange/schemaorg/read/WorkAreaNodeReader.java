package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import org.jspecify.annotations.Nullable;

/** A DefinedTerm of the graph, read as what the organization works on. */
final class WorkAreaNodeReader {
    private static final String OPEN = "..";

    private WorkAreaNodeReader() {}

    static RecordJson area(JsonLdValue node) {
        node.as(SchemaOrgTypes.TERMS);
        RecordJson draft = new RecordJson()
                .set("id", ScalarReader.code(node, "termCode"))
                .set("title", LanguageMapReader.of(node, "name"))
                .set("summary", LanguageMapReader.of(node, "description"))
                .set("parent", parent(node))
                .strings("goals", TermNodeReader.goals(node))
                .list("subjects", TermNodeReader.subjects(node, "about"))
                .strings("countries", TermNodeReader.countries(node, "about"))
                .set("image", MediaNodeReader.image(node, "image"));
        PageNodeReader.page(node).ifPresent(page -> readPage(draft, page));
        return draft;
    }

    private static void readPage(RecordJson draft, JsonLdValue page) {
        draft.set("description", ParagraphReader.paragraphs(page, "text"))
                .list("keyFigures", KeyFigureNodeReader.of(page))
                .list("links", PageNodeReader.links(page, "mentions", SchemaOrgTypes.PAGES));
        for (JsonLdValue value : page.values("temporalCoverage").toList()) {
            String word = value.word();
            int slash = word == null ? -1 : word.indexOf('/');
            if (word != null && slash >= 0 && isPeriod(word, slash)) {
                value.take();
                draft.set("since", date(word.substring(0, slash))).set("until", date(word.substring(slash + 1)));
            }
        }
    }

    private static boolean isPeriod(String word, int slash) {
        return isEnd(word.substring(0, slash)) && isEnd(word.substring(slash + 1));
    }

    private static boolean isEnd(String word) {
        return word.equals(OPEN) || ScalarReader.partialDate(word) != null;
    }

    private static @Nullable String date(String word) {
        return word.equals(OPEN) ? null : word;
    }

    private static @Nullable String parent(JsonLdValue node) {
        String parent = null;
        for (JsonLdValue value : node.values("inDefinedTermSet").toList()) {
            JsonLdValue set = value.described();
            String code = TermNodeReader.peek(set);
            if (!code.isEmpty()) {
                parent = code;
            } else if (set.json().isObject()) {
                ScalarReader.code(set.as(SchemaOrgTypes.TERMS), "identifier");
            }
        }
        return parent;
    }
}
