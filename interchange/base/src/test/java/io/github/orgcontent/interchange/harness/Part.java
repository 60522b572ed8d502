package io.github.orgcontent.interchange.harness;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.work.WorkArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * As much of the content as must be read again when a leaf is altered: what stays the same need not be read some
 * thousand times.
 *
 * @param list the property of the whole that it stands in, empty for the whole
 * @param index its place in the list
 */
record Part(String list, int index) {
    static final Part WHOLE = new Part("", 0);

    // rules of the whole look at these
    private static final Set<String> LINKED = Set.of("id", "parent", "workAreas");

    static Part of(Leaf leaf) {
        JsonPointer pointer = JsonPointer.compile(leaf.pointer());
        String property = pointer.getMatchingProperty();
        return switch (LINKED.contains(leaf.name()) ? "" : property) {
            case "organization" -> new Part(property, 0);
            case "workAreas", "news", "pressContacts" ->
                new Part(property, pointer.tail().getMatchingIndex());
            default -> WHOLE;
        };
    }

    /** A copy of a document in which this part may be changed. */
    ObjectNode copy(ObjectNode document) {
        if (this.equals(WHOLE)) {
            return document.deepCopy();
        }
        ObjectNode copy = document.objectNode().setAll(document);
        if (document.get(list) instanceof ArrayNode items) {
            ArrayNode others = document.arrayNode().addAll(items);
            others.set(index, items.get(index).deepCopy());
            copy.set(list, others);
        } else {
            copy.set(list, document.get(list).deepCopy());
        }
        return copy;
    }

    /** The content, of which everything but this part is the maximal one. */
    OrganizationContent read(ObjectNode document, ContentJson json) {
        OrganizationContent content = Maximal.content();
        var builder = OrganizationContentBuilder.builder(content);
        return switch (list) {
            case "organization" ->
                builder.organization(json.read(document.get(list).toString(), OrganizationProfile.class))
                        .build();
            case "workAreas" ->
                builder.workAreas(replaced(content.workAreas(), read(document, json, WorkArea.class)))
                        .build();
            case "news" ->
                builder.news(replaced(content.news(), read(document, json, NewsArticle.class)))
                        .build();
            case "pressContacts" ->
                builder.pressContacts(replaced(content.pressContacts(), read(document, json, PressContact.class)))
                        .build();
            default -> json.read(document.toString(), OrganizationContent.class);
        };
    }

    private <T> T read(ObjectNode document, ContentJson json, Class<T> type) {
        return json.read(document.get(list).get(index).toString(), type);
    }

    private <T> List<T> replaced(List<T> items, T item) {
        List<T> others = new ArrayList<>(items);
        others.set(index, item);
        return others;
    }
}
