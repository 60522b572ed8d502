package io.github.orgcontent.json;

/** The rules of UTF-8 (RFC 3629), which a JSON parser need not check to the letter. */
final class Utf8 {
    private Utf8() {}

    /** Where the first malformed sequence begins, or -1: no overlong forms, no surrogates, nothing above U+10FFFF. */
    static int malformedAt(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = sequenceLength(bytes, i);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    private static int sequenceLength(byte[] bytes, int start) {
        int lead = bytes[start] & 0xFF;
        int second = start + 1 < bytes.length ? bytes[start + 1] & 0xFF : 0;
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        return isSecond(lead, second) && areContinuations(bytes, start + 2, start + length) ? length : 0;
    }

    private static boolean isSecond(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> 0xA0 <= second && second <= 0xBF;
            case 0xED -> 0x80 <= second && second <= 0x9F;
            case 0xF0 -> 0x90 <= second && second <= 0xBF;
            case 0xF4 -> 0x80 <= second && second <= 0x8F;
            default -> 0xC2 <= lead && lead < 0xF4 && 0x80 <= second && second <= 0xBF;
        };
    }

    private static boolean areContinuations(byte[] bytes, int from, int to) {
        if (to > bytes.length) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
