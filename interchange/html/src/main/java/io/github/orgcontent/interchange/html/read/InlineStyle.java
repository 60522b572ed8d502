package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.reading.Style;
import io.github.orgcontent.richtext.Mark;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The declarations of a {@code style} attribute (CSS Style Attributes) that have the same meaning as elements. Office
 * programs and editors write them instead of {@code b}, {@code i}, {@code sub}, {@code sup} and {@code s}. Style sheets
 * are not read.
 */
final class InlineStyle {
    private static final InlineStyle EMPTY = new InlineStyle(Map.of());
    private static final int LEAST_BOLD_WEIGHT = 600;
    private static final int GREATEST_WEIGHT = 1000;

    /** Elements whose text is bold by default, so that it needs no mark. */
    private static final Set<String> BOLD_ELEMENTS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "th");

    /** The properties that are read; others cost no memory. */
    private static final Set<String> PROPERTIES = Set.of(
            "display",
            "font-style",
            "font-weight",
            "mso-element",
            "mso-hide",
            "mso-list",
            "text-decoration",
            "text-decoration-line",
            "vertical-align",
            "visibility",
            "white-space");

    private final Map<String, String> declarations;

    private InlineStyle(Map<String, String> declarations) {
        this.declarations = declarations;
    }

    /** The declarations of an element; none of another node. */
    static InlineStyle of(Node node) {
        String css = node instanceof Element element ? element.attr("style") : "";
        return css.isEmpty() ? EMPTY : parse(css.toLowerCase(Locale.ROOT));
    }

    private static InlineStyle parse(String css) {
        Map<String, String> declarations = new HashMap<>();
        for (String declaration : withoutComments(css).split(";", -1)) {
            int colon = declaration.indexOf(':');
            String property = declaration.substring(0, Math.max(0, colon)).strip();
            if (property.equals("font")) {
                putFont(declaration.substring(colon + 1), declarations);
            } else if (PROPERTIES.contains(property)) {
                String value = declaration.substring(colon + 1).replace("!important", "");
                declarations.put(property, value.strip());
            }
        }
        return declarations.isEmpty() ? EMPTY : new InlineStyle(declarations);
    }

    private static String withoutComments(String css) {
        return css.contains("/*") ? css.replaceAll("(?s)/\\*.*?(\\*/|$)", "") : css;
    }

    // The shorthand sets every property of the font (CSS Fonts 4 §2.7). The style and the weight precede the size.
    private static void putFont(String font, Map<String, String> declarations) {
        declarations.put("font-weight", "normal");
        declarations.put("font-style", "normal");
        for (String value : font.strip().split("\\s+", -1)) {
            if (value.startsWith("bold") || isWeight(value)) {
                declarations.put("font-weight", value);
            } else if (isItalic(value)) {
                declarations.put("font-style", value);
            } else if (value.equals("inherit") || value.equals("unset")) {
                declarations.put("font-weight", value);
                declarations.put("font-style", value);
            } else if (!value.isEmpty() && Character.isDigit(value.charAt(0))) {
                return;
            }
        }
    }

    private String value(String property) {
        return declarations.getOrDefault(property, "");
    }

    /** Whether the text is not visible, or is a comment of a reviewer in Word. */
    boolean isHidden() {
        String visibility = value("visibility");
        return hasNoBox() || visibility.equals("hidden") || visibility.equals("collapse");
    }

    /** Whether the element has no box in the layout. */
    boolean hasNoBox() {
        return value("display").equals("none")
                || value("mso-hide").equals("all")
                || value("mso-element").equals("comment-list");
    }

    /** Whether a line goes through the text. */
    boolean isStruckOut() {
        return decoration().contains("line-through");
    }

    /** Whether the text is underlined. */
    boolean isUnderlined() {
        return decoration().contains("underline");
    }

    private String decoration() {
        return declarations.isEmpty() ? "" : value("text-decoration") + " " + value("text-decoration-line");
    }

    /** The value of {@code display}; an empty string if it is not declared. */
    String display() {
        return declarations.isEmpty() ? "" : value("display").split(" ", 2)[0];
    }

    /** The treatment of spaces; an empty string if it is that of the parent. */
    String whiteSpace() {
        return declarations.isEmpty() ? "" : value("white-space").split(" ", 2)[0];
    }

    /** The list and the level of a paragraph in Word, such as {@code l0 level1 lfo1}; empty if it is not in a list. */
    String list() {
        return value("mso-list");
    }

    /**
     * The style of the text in an element with these declarations.
     *
     * @param inherited style of the text around the element
     * @param own style of the text in the element without these declarations
     */
    Style apply(Element element, Style inherited, Style own) {
        if (declarations.isEmpty()) {
            return own;
        }
        Style style = withWeight(element, inherited, own);
        style = switch (value("font-style").split(" ", 2)[0]) {
            case "italic", "oblique" -> style.with(Mark.EMPHASIS);
            case "normal", "initial" -> style.without(Mark.EMPHASIS);
            case "inherit", "unset" -> style.with(Mark.EMPHASIS, inherited);
            default -> style;
        };
        return withVerticalAlign(element, inherited, style);
    }

    private Style withWeight(Element element, Style inherited, Style style) {
        String weight = value("font-weight");
        if (isBold(weight)) {
            return BOLD_ELEMENTS.contains(element.normalName()) ? style : style.with(Mark.STRONG);
        }
        return switch (weight) {
            case "normal", "lighter", "initial" -> style.without(Mark.STRONG);
            case "inherit", "unset" -> style.with(Mark.STRONG, inherited);
            default -> isWeight(weight) ? style.without(Mark.STRONG) : style;
        };
    }

    // The property is not inherited: a span on the baseline of a raised text is raised.
    private Style withVerticalAlign(Element element, Style inherited, Style style) {
        boolean isCell =
                element.normalName().equals("td") || element.normalName().equals("th");
        return switch (isCell ? "" : value("vertical-align")) {
            case "sub" -> style.with(Mark.SUBSCRIPT);
            case "super" -> style.with(Mark.SUPERSCRIPT);
            case "baseline", "initial", "unset" ->
                style.with(Mark.SUBSCRIPT, inherited).with(Mark.SUPERSCRIPT, inherited);
            default -> style;
        };
    }

    private static boolean isBold(String weight) {
        return weight.equals("bold")
                || weight.equals("bolder")
                || (isWeight(weight) && Integer.parseInt(weight) >= LEAST_BOLD_WEIGHT);
    }

    private static boolean isWeight(String value) {
        boolean isNumber =
                !value.isEmpty() && value.length() <= 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber && Integer.parseInt(value) > 0 && Integer.parseInt(value) <= GREATEST_WEIGHT;
    }

    private static boolean isItalic(String value) {
        return value.equals("italic") || value.equals("oblique");
    }
}
