package io.github.orgcontent.interchange.publication;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Stable identifiers, computed from ids. */
public final class UuidUrns {
    // RFC 9562 requires a namespace; this random UUID is the one of the project.
    private static final UUID NAMESPACE = UUID.fromString("6b1f5a0e-52c9-4f0d-9a5e-0d5c6a3f7b21");

    private UuidUrns() {}

    /**
     * A UUID of version 5 (RFC 9562 §5.5) as a URN, {@code urn:uuid:…}: the same for the same ids.
     *
     * @param ids path from the organization to the object, for example the organization's id, {@code news}, the article's id
     */
    public static String urn(String... ids) {
        return "urn:uuid:" + uuid(ids);
    }

    /** The UUID without the URN prefix. */
    public static UUID uuid(String... ids) {
        ByteBuffer digest = ByteBuffer.wrap(sha1(String.join("/", ids)));
        long high = (digest.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
        long low = (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha1(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(Long.BYTES * 2)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .flip());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
