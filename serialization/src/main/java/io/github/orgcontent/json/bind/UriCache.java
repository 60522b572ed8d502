package io.github.orgcontent.json.bind;

import io.github.orgcontent.value.InvalidValueException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Web addresses, of which the last few are kept: licences, policies and the pages of the organization stand in every other
 * article, and to parse one takes longer than to read a paragraph.
 */
final class UriCache {
    private static final int MOST = 512;
    private static final int LONGEST = 200;
    private static final AtomicReferenceArray<URI> RECENT = new AtomicReferenceArray<>(MOST);

    private UriCache() {}

    /**
     * The address that a text spells.
     *
     * @throws InvalidValueException if it spells none
     */
    static URI parse(String text) {
        if (text.length() > LONGEST) {
            return make(text);
        }
        int place = text.hashCode() & (MOST - 1);
        URI recent = RECENT.getAcquire(place);
        if (recent != null && recent.toString().equals(text)) {
            return recent;
        }
        URI made = make(text);
        RECENT.setRelease(place, made);
        return made;
    }

    private static URI make(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new InvalidValueException("url", Map.of());
        }
    }
}
