package io.github.orgcontent.interchange.schemaorg;

import org.jspecify.annotations.Nullable;

/** A DefinedTerm of the graph, read as what the organization works on. */
final class WorkReading {
    private static final String OPEN = "..";

    private WorkReading() {}

    static Draft area(Place node) {
        node.as(Types.TERMS);
        Draft draft = new Draft()
                .set("id", Leaves.code(node, "termCode"))
                .set("title", Texts.of(node, "name"))
                .set("summary", Texts.of(node, "description"))
                .set("parent", parent(node))
                .strings("goals", TermReading.goals(node))
                .list("subjects", TermReading.subjects(node, "about"))
                .strings("countries", TermReading.countries(node, "about"))
                .set("image", MediaReading.image(node, "image"));
        PageReading.page(node).ifPresent(page -> readPage(draft, page));
        return draft;
    }

    private static void readPage(Draft draft, Place page) {
        draft.set("description", LineReading.paragraphs(page, "text"))
                .list("keyFigures", FigureReading.of(page))
                .list("links", PageReading.links(page, "mentions", Types.PAGES));
        for (Place value : page.values("temporalCoverage").toList()) {
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
        return word.equals(OPEN) || Leaves.partialDate(word) != null;
    }

    private static @Nullable String date(String word) {
        return word.equals(OPEN) ? null : word;
    }

    private static @Nullable String parent(Place node) {
        String parent = null;
        for (Place value : node.values("inDefinedTermSet").toList()) {
            Place set = value.described();
            String code = TermReading.peek(set);
            if (!code.isEmpty()) {
                parent = code;
            } else if (set.json().isObject()) {
                Leaves.code(set.as(Types.TERMS), "identifier");
            }
        }
        return parent;
    }
}
