package io.github.orgcontent.interchange.weburl;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses host names: domains, which become ASCII, and IPv4 addresses (URL Standard §3.5). */
final class HostParser {
    private static final Pattern LAST_NUMBER = Pattern.compile("[0-9]+|0[xX][0-9a-fA-F]*");
    private static final Pattern HEX_NUMBER = Pattern.compile("0[xX]([0-9a-fA-F]*)");
    private static final Pattern OCTAL_NUMBER = Pattern.compile("0[0-7]+");
    private static final int MAX_LENGTH = 2_000;

    private HostParser() {}

    static String parse(String text) {
        if (text.startsWith("[")) {
            throw new UrlSyntaxException("the model has no addresses with an IPv6 host");
        } else if (text.length() > MAX_LENGTH) {
            throw new UrlSyntaxException("its host name is too long");
        }
        String domain = PercentEncoding.decode(text);
        boolean isAscii = domain.chars().allMatch(c -> c < 0x80);
        String host = isAscii ? domain.toLowerCase(Locale.ROOT) : InternationalDomain.toAscii(domain);
        if (host.isEmpty() || host.chars().anyMatch(HostParser::isForbidden)) {
            throw new UrlSyntaxException("its host is not a valid domain name");
        }
        List<String> labels = new ArrayList<>(List.of(host.split("\\.", -1)));
        if (labels.size() > 1 && labels.get(labels.size() - 1).isEmpty()) {
            labels.remove(labels.size() - 1);
        }
        boolean isIpv4 = LAST_NUMBER.matcher(labels.get(labels.size() - 1)).matches();
        return isIpv4 ? ipv4(labels) : host;
    }

    private static boolean isForbidden(int c) {
        return c <= ' ' || c == 0x7F || "#/:<>?@[\\]^|%".indexOf(c) >= 0;
    }

    // The last number fills the bytes that the others leave (URL Standard, IPv4 parser).
    private static String ipv4(List<String> parts) {
        BigInteger address = BigInteger.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            BigInteger number = number(parts.get(i));
            int bytes = i < parts.size() - 1 ? 1 : 5 - parts.size();
            if (number == null || bytes < 1 || number.bitLength() > 8 * bytes) {
                throw new UrlSyntaxException("its host is not a valid IPv4 address");
            }
            address = address.shiftLeft(8 * bytes).add(number);
        }
        long value = address.longValueExact();
        return (value >> 24) + "." + (value >> 16 & 0xFF) + "." + (value >> 8 & 0xFF) + "." + (value & 0xFF);
    }

    private static @Nullable BigInteger number(String part) {
        var hex = HEX_NUMBER.matcher(part);
        if (hex.matches()) {
            return hex.group(1).isEmpty() ? BigInteger.ZERO : new BigInteger(hex.group(1), 16);
        } else if (OCTAL_NUMBER.matcher(part).matches()) {
            return new BigInteger(part, 8);
        }
        return part.matches("0|[1-9][0-9]*") ? new BigInteger(part) : null;
    }
}
