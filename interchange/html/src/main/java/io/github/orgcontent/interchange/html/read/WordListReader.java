package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.reading.RichTextBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list paragraphs of Word, which are {@code p} elements with the declaration
 * {@code mso-list:l0 level2 lfo1}. Paragraphs that follow each other are items of one list.
 */
final class WordListReader {
    private static final Pattern LIST = Pattern.compile("(l[0-9]+) level([0-9]{1,2})\\b.*");

    /** A list that has begun and not ended. */
    private static final class Level {
        final int level;
        final String id;
        final boolean ordered;
        int items;
        boolean isNumbered = true;

        Level(int level, String id, boolean ordered) {
            this.level = level;
            this.id = id;
            this.ordered = ordered;
        }
    }

    private final ReadContext context;
    private final RichTextBuilder builder;
    private final Deque<Level> levels = new ArrayDeque<>();
    private @Nullable Node parent;
    private @Nullable Element paragraph;
    private boolean isInComments;

    WordListReader(ReadContext context, RichTextBuilder builder) {
        this.context = context;
        this.builder = builder;
    }

    private static boolean isListParagraph(Node node, InlineStyle css) {
        return node.nameIs("p") && LIST.matcher(css.list()).matches();
    }

    /** Whether a node is a label, or a part of a label between comments, of a list paragraph. */
    boolean isLabel(Node node, InlineStyle css) {
        if (paragraph == null) {
            return false;
        } else if (isInComments) {
            isInComments = !(node instanceof Comment comment && WordListLabel.ends(comment));
            return true;
        }
        isInComments = node instanceof Comment comment && WordListLabel.begins(comment) && isEnded(comment);
        return isInComments || WordListLabel.isLabel(css);
    }

    private static boolean isEnded(Comment comment) {
        Node next = comment.nextSibling();
        for (int i = 0; next != null && i < WordListLabel.MAX_NODES; i++) {
            if (next instanceof Comment other && WordListLabel.ends(other)) {
                return true;
            }
            next = next.nextSibling();
        }
        return false;
    }

    /** Ends the lists before a node that is not another item. */
    void before(Node node, InlineStyle css) {
        boolean isBetweenItems = node instanceof Comment || (node instanceof TextNode text && text.isBlank());
        if (parent != null && Objects.equals(node.parent(), parent) && !isBetweenItems && !isListParagraph(node, css)) {
            endLists();
        }
    }

    /** Begins a paragraph, which is an item if it is a list paragraph. */
    void start(Element element, InlineStyle css) {
        if (css.list().isEmpty()) {
            return;
        }
        Matcher matcher = LIST.matcher(css.list());
        // Within an item, a table may contain other list paragraphs; only their text is kept.
        if (paragraph == null && element.nameIs("p") && matcher.matches()) {
            startItem(element, matcher.group(1), Integer.parseInt(matcher.group(2)), WordListLabel.of(element));
        }
    }

    private void startItem(Element element, String id, int depth, WordListLabel label) {
        if (!Objects.equals(parent, element.parent())) {
            endLists();
        }
        while (levels.size() > 1 && levels.element().level > depth) {
            endList();
        }
        Level top = levels.peek();
        if (top != null && isOtherList(top, id, depth, label)) {
            boolean isNested = levels.size() > 1;
            endList();
            top = isNested ? levels.peek() : null;
        }
        if (top == null || top.level < depth) {
            startList(new Level(depth, id, label.isOrdered()));
        }
        parent = element.parent();
        paragraph = element;
        builder.startItem(context.position());
        count(levels.element(), label);
    }

    private static boolean isOtherList(Level top, String id, int depth, WordListLabel label) {
        boolean isOfOtherKind = !label.text().isEmpty() && top.ordered != label.isOrdered();
        return top.level > depth || (top.level == depth && (isOfOtherKind || !top.id.equals(id)));
    }

    private void startList(Level level) {
        builder.startList(level.ordered, "p", context.position());
        levels.push(level);
    }

    private void count(Level level, WordListLabel label) {
        level.items++;
        boolean isOtherLabel = !label.text().isEmpty() && !label.hasNumber(level.items);
        if (level.ordered && level.isNumbered && isOtherLabel) {
            level.isNumbered = false;
            context.addLoss("p mso-list", "the model numbers the items of each list from 1; other labels are removed");
        }
    }

    /** Ends an element: the item, or the lists within it. */
    void end(Element element) {
        if (element.equals(paragraph)) {
            builder.endItem(context.position());
            paragraph = null;
        } else if (element.equals(parent)) {
            endLists();
        }
    }

    private void endLists() {
        while (!levels.isEmpty()) {
            endList();
        }
        parent = null;
    }

    private void endList() {
        levels.pop();
        builder.endList(context.position());
    }
}
