package io.github.orgcontent.interchange.schemaorg.read;

import java.util.regex.Pattern;

/** Texts with markup of HTML, which content management systems write into properties for plain text. */
final class MarkupText {
    private static final Pattern BLOCK = Pattern.compile(
            "</?(?:p|div|h[1-6]|ul|ol|li|blockquote|table|tr|section|article|figure)(?:\\s[^<>]*+)?>"
                    + "|<br(?:\\s[^<>]*+)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE = Pattern.compile(
            "</?(?:a|abbr|b|cite|code|em|font|i|img|mark|q|s|small|span|strong|sub|sup|td|th|u)(?:\\s[^<>]*+)?/?>",
            Pattern.CASE_INSENSITIVE);

    private MarkupText() {}

    /** The text without known tags: those of blocks and line breaks become line breaks. */
    static String withoutTags(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        return INLINE.matcher(BLOCK.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
