package io.github.orgcontent.interchange.publication;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** URIs of e-mail addresses and telephone numbers. */
public final class ContactLinks {
    private static final String UNESCAPED = "-._~!$'*+@";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ContactLinks() {}

    /** A {@code mailto:} URI (RFC 6068 §2) with its reserved characters escaped. */
    public static URI mail(String email) {
        var uri = new StringBuilder("mailto:");
        for (byte b : email.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = (b >= 'a' && b <= 'z')
                    || (b >= 'A' && b <= 'Z')
                    || (b >= '0' && b <= '9')
                    || UNESCAPED.indexOf(b) >= 0;
            uri.append(isPlain ? String.valueOf((char) b) : "%" + HEX.toHexDigits(b));
        }
        return URI.create(uri.toString());
    }

    /** A {@code tel:} URI (RFC 3966 §3) of a number in international form, with an extension or without. */
    public static URI phone(String number, @Nullable String extension) {
        return URI.create("tel:" + number + (extension == null ? "" : ";ext=" + extension));
    }
}
