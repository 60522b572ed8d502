package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.validation.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A place in an item, with what is there. What is read is taken; what nobody takes is lost.
 *
 * @param ledger where it is written down what was taken
 */
record NinjsNode(JsonNode json, String pointer, ConsumedProperties ledger) {
    /** The countries are the longest list that an article reads from ninjs. */
    private static final int MAX_ITEMS = NewsArticle.MAX_COUNTRIES;

    /** What a property holds, or nothing. */
    NinjsNode in(String name) {
        JsonNode value = json.isObject() ? json.get(name) : null;
        return new NinjsNode(
                value == null ? MissingNode.getInstance() : value, pointer + "/" + JsonPointer.escape(name), ledger);
    }

    boolean isThere() {
        return !json.isMissingNode();
    }

    /** What a list holds, so far as the model has lists that long. */
    List<NinjsNode> items() {
        var items = new ArrayList<NinjsNode>();
        for (int i = 0; json.isArray() && i < json.size(); i++) {
            var item = new NinjsNode(json.get(i), pointer + "/" + i, ledger);
            if (i < MAX_ITEMS) {
                items.add(item);
            } else {
                item.lose("no more than " + MAX_ITEMS + " are read");
            }
        }
        return items;
    }

    List<NinjsNode> items(String name) {
        return in(name).items();
    }

    /** The string that is there, if it is one; not yet taken. */
    Optional<String> string() {
        return Optional.ofNullable(json.stringValue(null));
    }

    Optional<String> string(String name) {
        return in(name).string();
    }

    /** Whether a property is this string. */
    boolean is(String name, String value) {
        return string(name).filter(value::equals).isPresent();
    }

    /** Takes this string, if it is the one that is expected. */
    boolean takeIf(String value) {
        boolean isSo = string().filter(value::equals).isPresent();
        if (isSo) {
            take();
        }
        return isSo;
    }

    /** All that is here is in the article. */
    void take() {
        ledger.take(pointer);
    }

    /** Nothing of what is here is in the article. */
    void lose(String why) {
        ledger.lose(pointer, why);
    }

    /** What was said to be lost is not, or not yet. */
    void regain() {
        ledger.regain(pointer);
    }

    /** What is here is in the article, but for this. */
    void note(String what, String why) {
        take();
        ledger.note(pointer, what, why);
    }
}
