package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.richtext.Mark;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The treatment of elements and attributes of HTML, as data. */
final class HtmlElements {
    /** Elements that begin and end a block and have no other meaning. */
    static final Set<String> BLOCKS =
            Set.of("html", "head", "body", "p", "div", "section", "article", "main", "figure", "figcaption");

    /** Elements that begin and end a block and have a meaning that the model cannot carry. */
    static final Set<String> OTHER_BLOCKS = Set.of(
            "address",
            "aside",
            "blockquote",
            "center",
            "dd",
            "details",
            "dir",
            "dl",
            "dt",
            "fieldset",
            "footer",
            "form",
            "header",
            "hgroup",
            "legend",
            "listing",
            "nav",
            "plaintext",
            "pre",
            "search",
            "summary",
            "xmp");

    /** Elements whose white space and line breaks count. The text of some is a data node in jsoup. */
    static final Set<String> PREFORMATTED = Set.of("listing", "plaintext", "pre", "xmp");

    /** Elements within a text, or parts of another element, that have no meaning of their own. */
    static final Set<String> TRANSPARENT = Set.of(
            "#document",
            "#root",
            "span",
            "a",
            "bdi",
            "time",
            "data",
            "q",
            "tbody",
            "thead",
            "colgroup",
            "col",
            "picture",
            "wbr");

    /** Prefixes of elements and attributes of office programs that have no meaning of their own, such as {@code o:p}. */
    static final Set<String> OFFICE_PREFIXES = Set.of("o", "st1", "w", "x", "xmlns");

    /** Elements that are marks of the model. */
    static final Map<String, Mark> MARKS = Map.of(
            "strong", Mark.STRONG,
            "b", Mark.STRONG,
            "em", Mark.EMPHASIS,
            "i", Mark.EMPHASIS,
            "sub", Mark.SUBSCRIPT,
            "sup", Mark.SUPERSCRIPT,
            "code", Mark.CODE);

    /** Elements that are dropped with their content. */
    static final Set<String> DROPPED = Set.of(
            "applet",
            "area",
            "base",
            "basefont",
            "bgsound",
            "button",
            "canvas",
            "datalist",
            "embed",
            "frame",
            "iframe",
            "input",
            "keygen",
            "link",
            "map",
            "math",
            "meta",
            "meter",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "optgroup",
            "option",
            "param",
            "progress",
            "script",
            "select",
            "source",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "track",
            "xml");

    /** Elements whose text no longer holds (HTML Living Standard §4.5.5 and §4.7.2). */
    static final Set<String> STRUCK_OUT = Set.of("del", "s", "strike");

    /** Dropped elements with a box of their own, which separates the texts before and after it. */
    static final Set<String> BOXES = Set.of(
            "applet",
            "button",
            "canvas",
            "embed",
            "iframe",
            "input",
            "keygen",
            "math",
            "meter",
            "object",
            "progress",
            "select",
            "svg",
            "textarea");

    /** Block elements that are dropped with their content. */
    static final Set<String> DROPPED_BLOCKS = Set.of("dialog", "frameset");

    /** Attributes that affect the presentation, but not the content. */
    static final Set<String> PRESENTATIONAL = Set.of(
            "align",
            "border",
            "cellpadding",
            "cellspacing",
            "class",
            "controls",
            "decoding",
            "fetchpriority",
            "id",
            "loading",
            "playsinline",
            "preload",
            "referrerpolicy",
            "rel",
            "role",
            "scope",
            "style",
            "tabindex",
            "target",
            "valign");

    /** Attributes for scripts and editors that contain text: the captions of Drupal. */
    static final Set<String> TEXT_DATA = Set.of("data-caption");

    /** Attributes that are read of every element. */
    static final Set<String> READ = Set.of("dir", "hidden", "lang", "xml:lang");

    /** Attributes that are read of certain elements. */
    static final Map<String, Set<String>> READ_OF = Map.of(
            "a", Set.of("href"),
            "time", Set.of("datetime"),
            "data", Set.of("value"),
            "img", Set.of("src", "alt", "width", "height", "data-caption"),
            "video", Set.of("src", "title", "aria-label", "width", "height"),
            "audio", Set.of("src", "title", "aria-label"),
            "td", Set.of("colspan", "rowspan"),
            "th", Set.of("colspan", "rowspan"));

    private HtmlElements() {}

    /** Whether an element or attribute belongs to office programs and has no meaning of its own. */
    static boolean isOffice(String name) {
        int colon = name.indexOf(':');
        return colon > 0 && OFFICE_PREFIXES.contains(name.substring(0, colon));
    }

    /** Whether an element is within a text, unless a declaration says otherwise. */
    static boolean isInline(Element element) {
        String tag = element.normalName();
        return TRANSPARENT.contains(tag) || MARKS.containsKey(tag) || !element.isBlock();
    }

    /** Whether an element is displayed as a block. jsoup regards {@code del} and {@code ins} as blocks. */
    static boolean isBlock(Element element) {
        String tag = element.normalName();
        return element.isBlock() && !tag.equals("del") && !tag.equals("ins");
    }
}
