package io.github.orgcontent.interchange.weburl;

import java.util.List;
import java.util.Set;

/** The validity of the labels of domain names (UTS #46 §4.1, RFC 5892 appendix A, RFC 5893). */
final class DomainLabel {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** The characters of the canonical combining class Virama that scripts in use have. */
    private static final String VIRAMAS =
            "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D3B\u0D3C\u0D4D\u0DCA\u0E3A"
                    + "\u0EBA\u0F84\u1039\u103A\u1714\u1734\u17D2\u1A60\u1B44\u1BAA\u1BAB\u1BF2\u1BF3\u2D7F\uA806\uA8C4\uA953"
                    + "\uA9C0\uAAF6\uABED";

    /** Arabic letters that join to the letter before them only, so that no joiner is between them and the next one. */
    private static final String RIGHT_JOINING = "آأؤإاةدذرزوٱٲٳٵٶٷڈډڊڋڌڍڎڏڐڑڒړڔڕږڗژڙۀۃۄۅۆۇۈۉۊۋۍۏەۮۯ";

    private static final Set<Byte> RIGHT_TO_LEFT =
            Set.of(Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    private static final Set<Byte> NEUTRAL = Set.of(
            Character.DIRECTIONALITY_EUROPEAN_NUMBER,
            Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
            Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
            Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR,
            Character.DIRECTIONALITY_OTHER_NEUTRALS,
            Character.DIRECTIONALITY_BOUNDARY_NEUTRAL,
            Character.DIRECTIONALITY_NONSPACING_MARK);

    private DomainLabel() {}

    /** Whether each character is valid in its context, and the label does not begin with a mark. */
    static boolean isValid(String label) {
        int[] points = label.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            boolean isJoiner = points[i] == NON_JOINER || points[i] == JOINER;
            if (isJoiner ? !isJoinerValid(points, i) : !isCharacterValid(points[i])) {
                return false;
            }
        }
        return points.length == 0 || !isMark(points[0]);
    }

    private static boolean isCharacterValid(int c) {
        return switch (Character.getType(c)) {
            case Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.CONTROL, Character.SPACE_SEPARATOR -> c < 0x80; // the host parser rejects these
            default -> c != 0xFFFC && c != 0xFFFD && !(c >= 0x2FF0 && c <= 0x2FFB);
        };
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isJoinerValid(int[] points, int at) {
        if (at > 0 && VIRAMAS.indexOf(points[at - 1]) >= 0) {
            return true;
        }
        int before = at - 1;
        while (before >= 0 && isMark(points[before])) {
            before--;
        }
        int after = at + 1;
        while (after < points.length && isMark(points[after])) {
            after++;
        }
        return points[at] == NON_JOINER
                && before >= 0
                && after < points.length
                && isArabicLetter(points[before])
                && isArabicLetter(points[after])
                && RIGHT_JOINING.indexOf(points[before]) < 0;
    }

    private static boolean isArabicLetter(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC && c != 'ء';
    }

    /** Whether the labels of a domain follow the rule of RFC 5893 §2, which applies if one has a right-to-left character. */
    static boolean followBidiRule(List<String> labels) {
        boolean isBidi = labels.stream()
                .flatMapToInt(String::codePoints)
                .anyMatch(c -> RIGHT_TO_LEFT.contains(Character.getDirectionality(c)) || isArabicNumber(c));
        return !isBidi || labels.stream().filter(label -> !label.isEmpty()).allMatch(DomainLabel::isBidiLabel);
    }

    private static boolean isBidiLabel(String label) {
        int[] points = label.codePoints().toArray();
        boolean isRightToLeft = RIGHT_TO_LEFT.contains(Character.getDirectionality(points[0]));
        if (!isRightToLeft && !isLeftToRight(points[0])) {
            return false;
        }
        int last = points.length - 1;
        while (last > 0 && Character.getDirectionality(points[last]) == Character.DIRECTIONALITY_NONSPACING_MARK) {
            last--;
        }
        boolean hasEuropean = label.codePoints().anyMatch(DomainLabel::isEuropeanNumber);
        boolean hasArabic = label.codePoints().anyMatch(DomainLabel::isArabicNumber);
        boolean endsWell = isEuropeanNumber(points[last])
                || (isRightToLeft
                        ? isArabicNumber(points[last])
                                || RIGHT_TO_LEFT.contains(Character.getDirectionality(points[last]))
                        : isLeftToRight(points[last]));
        return endsWell
                && !(isRightToLeft && hasEuropean && hasArabic)
                && label.codePoints().allMatch(c -> isAllowed(c, isRightToLeft));
    }

    private static boolean isAllowed(int c, boolean isRightToLeft) {
        return NEUTRAL.contains(Character.getDirectionality(c))
                || (isRightToLeft
                        ? isArabicNumber(c) || RIGHT_TO_LEFT.contains(Character.getDirectionality(c))
                        : isLeftToRight(c));
    }

    private static boolean isLeftToRight(int c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isEuropeanNumber(int c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_EUROPEAN_NUMBER;
    }

    private static boolean isArabicNumber(int c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
