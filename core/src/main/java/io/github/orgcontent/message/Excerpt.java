package io.github.orgcontent.message;

import java.util.regex.Pattern;

/**
 * Excerpt of content that is safe to show in a message: at most 60 code points in quotation marks. Invisible characters
 * are escaped, so that an excerpt cannot break a line or control a terminal.
 */
public final class Excerpt {
    /** The greatest length of an excerpt in code points. */
    public static final int LIMIT = 60;

    // Six digits with nothing but characters of telephone numbers, or six digits after a plus sign.
    private static final Pattern PHONE =
            Pattern.compile("^[ ()/.-]*[+0-9](?:[ ()/.-]{0,3}[0-9]){5}[ ()/.0-9-]*$|[+](?:[ ()/.-]{0,3}[0-9]){6}");
    private static final Pattern ADDRESS = Pattern.compile("[^ ]@[^ ]");
    private static final Pattern DATE = Pattern.compile("^[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?(?![0-9-])");
    private static final String ELLIPSIS = "…";

    private Excerpt() {}

    /**
     * Returns the excerpt of a text: {@code de_DE} gives {@code "de_DE"}, including the quotation marks. Text that may
     * be an e-mail address or a telephone number is replaced by an ellipsis, because messages are often logged.
     */
    public static String of(String text) {
        return isPersonal(text) ? '"' + ELLIPSIS + '"' : '"' + visible(text, LIMIT) + '"';
    }

    /**
     * Returns the beginning of a text with invisible characters escaped.
     *
     * @param limit greatest length in code points before the escaping
     */
    public static String visible(String text, int limit) {
        var excerpt = new StringBuilder();
        int length = text.codePointCount(0, Math.min(text.length(), 2 * limit + 2));
        text.codePoints().limit(length > limit ? limit - 1 : limit).forEach(point -> append(excerpt, point));
        return excerpt.append(length > limit ? ELLIPSIS : "").toString();
    }

    private static boolean isPersonal(String text) {
        boolean isNumber = PHONE.matcher(text).find() && !DATE.matcher(text).find();
        return ADDRESS.matcher(text).find() || isNumber;
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
