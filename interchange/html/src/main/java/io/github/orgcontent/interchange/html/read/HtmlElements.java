package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.richtext.Mark;
import java.util.Map;
import java.util.Set;

/** What the reader does with the elements and attributes of HTML, as data. */
final class HtmlElements {
    /** Elements that begin and end a block and say no more. */
    static final Set<String> BLOCKS =
            Set.of("html", "head", "body", "p", "div", "section", "article", "main", "figure", "figcaption");

    /** Elements that begin and end a block and say something that the model has no place for. */
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
            "footer",
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

    /** Elements of which every space and every line counts; that of some is no markup, and jsoup calls it data. */
    static final Set<String> PREFORMATTED = Set.of("listing", "plaintext", "pre", "xmp");

    /** Elements within a text, or parts of something else, that say nothing by themselves. */
    static final Set<String> TRANSPARENT = Set.of(
            "#document",
            "#root",
            "span",
            "a",
            "bdi",
            "time",
            "data",
            "tbody",
            "thead",
            "colgroup",
            "col",
            "picture",
            "wbr");

    /** Elements that are marks. */
    static final Map<String, Mark> MARKS = Map.of(
            "strong", Mark.STRONG,
            "b", Mark.STRONG,
            "em", Mark.EMPHASIS,
            "i", Mark.EMPHASIS,
            "sub", Mark.SUBSCRIPT,
            "sup", Mark.SUPERSCRIPT,
            "code", Mark.CODE);

    /** Elements that are no text, with everything within them. */
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
            "track");

    /** Elements that are blocks, but no text of the page, with everything within them. */
    static final Set<String> DROPPED_BLOCKS = Set.of("form", "fieldset", "dialog", "frameset");

    /** Attributes that tell a browser how to show something and a reader nothing. */
    static final Set<String> SILENT = Set.of(
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

    /** Attributes that are read, whatever the element. */
    static final Set<String> READ = Set.of("dir", "hidden", "lang", "xml:lang");

    /** Attributes that are read of these elements. */
    static final Map<String, Set<String>> READ_OF = Map.of(
            "a", Set.of("href"),
            "time", Set.of("datetime"),
            "data", Set.of("value"),
            "img", Set.of("src", "alt", "width", "height"),
            "video", Set.of("src", "title", "aria-label", "width", "height"),
            "audio", Set.of("src", "title", "aria-label"),
            "td", Set.of("colspan", "rowspan"),
            "th", Set.of("colspan", "rowspan"));

    private HtmlElements() {}
}
