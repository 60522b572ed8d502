package io.github.orgcontent.message;

import java.util.regex.Pattern;

/**
 * A piece of somebody's content that is safe to show in a message: at most 60 code points, in quotation marks, with
 * everything that is not plainly visible written as an escape, so that it cannot break a line or a terminal.
 */
public final class Excerpt {
    /** The greatest length of an excerpt in code points. */
    public static final int LIMIT = 60;

    // Six digits and nothing but what stands in telephone numbers, or six digits behind a plus sign.
    private static final Pattern PHONE =
            Pattern.compile("^[ ()/.-]*[+0-9](?:[ ()/.-]{0,3}[0-9]){5}[ ()/.0-9-]*$|[+](?:[ ()/.-]{0,3}[0-9]){6}");
    private static final Pattern ADDRESS = Pattern.compile("[^ ]@[^ ]");
    private static final Pattern DATE = Pattern.compile("^[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?(?![0-9-])");
    private static final String ELLIPSIS = "…";

    private Excerpt() {}

    /**
     * The excerpt of a text: {@code de_DE} gives {@code "de_DE"} with the quotation marks. What could be an e-mail
     * address or a telephone number is not shown: it has got into a wrong place, and must not get into a log too.
     */
    public static String of(String text) {
        return isPersonal(text) ? '"' + ELLIPSIS + '"' : '"' + visible(text, LIMIT) + '"';
    }

    /** The beginning of a text with everything that is not plainly visible written as an escape. */
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
