package io.github.orgcontent.interchange.weburl;

import java.util.Optional;

/** The encoding of labels of domain names in ASCII (RFC 3492), without the prefix {@code xn--}. */
final class Punycode {
    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int INITIAL_BIAS = 72;
    private static final int INITIAL_N = 0x80;

    private Punycode() {}

    static String encode(String label) {
        int[] input = label.codePoints().toArray();
        var output = new StringBuilder();
        label.codePoints().filter(c -> c < INITIAL_N).forEach(output::appendCodePoint);
        int basic = output.length();
        if (basic > 0) {
            output.append('-');
        }
        long delta = 0;
        int bias = INITIAL_BIAS;
        int handled = basic;
        for (int n = INITIAL_N; handled < input.length; n++) {
            int next = next(input, n);
            delta += (long) (next - n) * (handled + 1);
            n = next;
            for (int c : input) {
                delta += c < n ? 1 : 0;
                if (c == n) {
                    appendNumber(output, delta, bias);
                    bias = adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
            delta++;
        }
        return output.toString();
    }

    private static int next(int[] input, int from) {
        int next = Integer.MAX_VALUE;
        for (int c : input) {
            next = c >= from ? Math.min(next, c) : next;
        }
        return next;
    }

    private static void appendNumber(StringBuilder output, long delta, int bias) {
        long quotient = delta;
        for (int k = BASE; ; k += BASE) {
            int threshold = threshold(k, bias);
            if (quotient < threshold) {
                output.append(digit((int) quotient));
                return;
            }
            output.append(digit((int) (threshold + (quotient - threshold) % (BASE - threshold))));
            quotient = (quotient - threshold) / (BASE - threshold);
        }
    }

    /** The label of an encoding; empty if it is not one. */
    static Optional<String> decode(String encoding) {
        int last = encoding.lastIndexOf('-');
        var output = new StringBuilder(encoding.substring(0, Math.max(0, last)));
        int at = last < 0 ? 0 : last + 1;
        int n = INITIAL_N;
        int bias = INITIAL_BIAS;
        long index = 0;
        int length = output.length();
        while (at < encoding.length()) {
            long before = index;
            long weight = 1;
            for (int k = BASE; ; k += BASE) {
                int digit = at < encoding.length() ? value(encoding.charAt(at++)) : -1;
                index += digit * weight;
                if (digit < 0 || index > Integer.MAX_VALUE) {
                    return Optional.empty();
                }
                int threshold = threshold(k, bias);
                if (digit < threshold) {
                    break;
                }
                weight *= BASE - threshold;
            }
            length++;
            bias = adapt(index - before, length, before == 0);
            n += (int) (index / length);
            index %= length;
            if (n > Character.MAX_CODE_POINT) {
                return Optional.empty();
            }
            output.insert(output.offsetByCodePoints(0, (int) index), Character.toChars(n));
            index++;
        }
        return Optional.of(output.toString());
    }

    private static int threshold(int k, int bias) {
        return Math.max(T_MIN, Math.min(T_MAX, k - bias));
    }

    private static int adapt(long delta, int points, boolean isFirst) {
        long rest = isFirst ? delta / DAMP : delta / 2;
        rest += rest / points;
        int k = 0;
        while (rest > (BASE - T_MIN) * T_MAX / 2) {
            rest /= BASE - T_MIN;
            k += BASE;
        }
        return (int) (k + (BASE - T_MIN + 1) * rest / (rest + SKEW));
    }

    private static char digit(int value) {
        return (char) (value < T_MAX ? 'a' + value : '0' + value - T_MAX);
    }

    private static int value(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        } else if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        return c >= '0' && c <= '9' ? c - '0' + T_MAX : -1;
    }
}
