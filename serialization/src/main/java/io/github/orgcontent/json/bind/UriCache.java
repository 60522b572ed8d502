package io.github.orgcontent.json.bind;

import io.github.orgcontent.value.InvalidValueException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Cache of the last parsed URIs, shared by all readers. Documents repeat the URIs of licenses, policies and the
 * organization's pages, and {@link URI} parses slowly.
 */
final class UriCache {
    private static final int CAPACITY = 512;
    private static final int MAX_LENGTH = 200;
    private static final AtomicReferenceArray<URI> CACHE = new AtomicReferenceArray<>(CAPACITY);

    private UriCache() {}

    /**
     * Parses a URI (RFC 2396 as {@link URI} implements it).
     *
     * @throws InvalidValueException with code {@code url} if the text is not a URI
     */
    static URI parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return create(text);
        }
        int slot = text.hashCode() & (CAPACITY - 1);
        URI cached = CACHE.getAcquire(slot);
        if (cached != null && cached.toString().equals(text)) {
            return cached;
        }
        URI created = create(text);
        CACHE.setRelease(slot, created);
        return created;
    }

    private static URI create(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new InvalidValueException("url", Map.of());
        }
    }
}
