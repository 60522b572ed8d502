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
 * The part of the content that contains an altered leaf. Reading only this part saves some thousand times the rest.
 *
 * @param list property of the content, empty for the whole content
 * @param index index in the list
 */
record ContentPart(String list, int index) {
    static final ContentPart WHOLE = new ContentPart("", 0);

    // Rules of the whole content read these.
    private static final Set<String> LINKED = Set.of("id", "parent", "workAreas");

    static ContentPart of(Leaf leaf) {
        JsonPointer pointer = JsonPointer.compile(leaf.pointer());
        String property = pointer.getMatchingProperty();
        return switch (LINKED.contains(leaf.name()) ? "" : property) {
            case "organization" -> new ContentPart(property, 0);
            case "workAreas", "news", "pressContacts" ->
                new ContentPart(property, pointer.tail().getMatchingIndex());
            default -> WHOLE;
        };
    }

    /** A copy of a document in which this part may change. */
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

    /** The maximal content with this part of the document. */
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
