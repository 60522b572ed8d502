package io.github.orgcontent.interchange.publication;

import io.github.orgcontent.organization.PhoneNumber;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** E-mail addresses and telephone numbers as addresses to follow. */
public final class ContactLinks {
    private static final String UNESCAPED = "-._~!$'*+@";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ContactLinks() {}

    /** By RFC 6068 §2: what has a meaning of its own in such an address is escaped. */
    public static URI mail(String email) {
        var address = new StringBuilder("mailto:");
        for (byte b : email.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = (b >= 'a' && b <= 'z')
                    || (b >= 'A' && b <= 'Z')
                    || (b >= '0' && b <= '9')
                    || UNESCAPED.indexOf(b) >= 0;
            address.append(isPlain ? String.valueOf((char) b) : "%" + HEX.toHexDigits(b));
        }
        return URI.create(address.toString());
    }

    /** By RFC 3966 §3. */
    public static URI phone(PhoneNumber phone) {
        return URI.create("tel:" + phone.number() + (phone.extension() == null ? "" : ";ext=" + phone.extension()));
    }
}
