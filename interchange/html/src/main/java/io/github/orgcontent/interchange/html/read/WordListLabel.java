package io.github.orgcontent.interchange.html.read;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * The label that Word writes at the start of a list paragraph: a number such as {@code 1.} or {@code iv)}, or a bullet
 * such as {@code ·}, or {@code o} and {@code §} in a font of symbols.
 *
 * @param text label without white space; empty if the paragraph has none
 */
record WordListLabel(String text) {
    /** The greatest number of nodes before or in a label. */
    static final int MAX_NODES = 20;

    /** Finds the label at the start of a paragraph. */
    static WordListLabel of(Element paragraph) {
        var finder = new Finder();
        paragraph.filter(finder);
        return new WordListLabel(finder.isEnded ? withoutSpaces(finder.text.toString()) : "");
    }

    /** Whether an element is a label: {@code mso-list:Ignore}. */
    static boolean isLabel(InlineStyle css) {
        return css.list().equals("ignore");
    }

    /** Whether a comment begins a label, as in {@code <![if !supportLists]>}. */
    static boolean begins(Comment comment) {
        return comment.getData().strip().equals("[if !supportLists]");
    }

    /** Whether a comment ends a label: {@code <![endif]>}. */
    static boolean ends(Comment comment) {
        return comment.getData().strip().equals("[endif]");
    }

    /** A text without white space and no-break spaces. */
    static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }

    /** Whether the label is a number or a letter with punctuation, not a bullet. */
    boolean isOrdered() {
        boolean hasDigit = text.codePoints().anyMatch(c -> Character.isDigit(c) || isNumber(Character.getType(c)));
        boolean hasLetter = text.codePoints().anyMatch(Character::isLetter);
        return hasDigit || (hasLetter && text.codePointCount(0, text.length()) > 1);
    }

    private static boolean isNumber(int type) {
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** Whether the label is a decimal number with any punctuation. */
    boolean hasNumber(int number) {
        return text.replaceAll("[.)(]", "").equals(Integer.toString(number));
    }

    /** Collects the text of a label until other text begins. */
    private static final class Finder implements NodeFilter {
        final StringBuilder text = new StringBuilder();
        boolean isEnded;
        private boolean isInComments;
        private int nodes;

        @Override
        public FilterResult head(Node node, int depth) {
            if (++nodes > MAX_NODES) {
                return FilterResult.STOP;
            } else if (node instanceof Element element && isLabel(InlineStyle.of(element))) {
                text.append(element.text());
                isEnded = true;
            } else if (node instanceof Comment comment) {
                isInComments |= begins(comment);
                isEnded = ends(comment);
            } else if (node instanceof TextNode part && !part.isBlank()) {
                return add(part);
            }
            return isEnded ? FilterResult.STOP : FilterResult.CONTINUE;
        }

        private FilterResult add(TextNode part) {
            if (!isInComments) {
                return FilterResult.STOP;
            }
            text.append(part.getWholeText());
            return FilterResult.CONTINUE;
        }
    }
}
