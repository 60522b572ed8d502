package io.github.orgcontent.message;

/**
 * A piece of somebody's content that is safe to show in a message: at most 60 code points, in quotation marks, with
 * everything that is not plainly visible written as an escape, so that it cannot break a line or a terminal.
 */
public final class Excerpt {
    /** The greatest length of an excerpt in code points. */
    public static final int LIMIT = 60;

    private static final String ELLIPSIS = "…";

    private Excerpt() {}

    /** The excerpt of a text: {@code de_DE} gives {@code "de_DE"} with the quotation marks. */
    public static String of(String text) {
        var excerpt = new StringBuilder("\"");
        int length = text.codePointCount(0, Math.min(text.length(), 2 * LIMIT + 2));
        text.codePoints().limit(length > LIMIT ? LIMIT - 1 : LIMIT).forEach(point -> append(excerpt, point));
        return excerpt.append(length > LIMIT ? ELLIPSIS : "").append('"').toString();
    }

    private static void append(StringBuilder excerpt, int point) {
        if (isVisible(point)) {
            excerpt.appendCodePoint(point);
        } else {
            excerpt.append("\\u{").append(Integer.toHexString(point)).append('}');
        }
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }
}
