package io.github.orgcontent.interchange.jsonfeed.write;

import io.github.orgcontent.interchange.Loss;
import java.util.regex.Pattern;

/** What of an article HTML has no place for and an item says itself: times to the nanosecond. */
final class JsonFeedLosses {
    private static final Pattern POINTERS =
            Pattern.compile("/news/\\d+/(publishedAt|updatedAt|embargoedUntil|expiresAt)");

    private JsonFeedLosses() {}

    static boolean isCarried(Loss loss) {
        return POINTERS.matcher(loss.pointer()).matches();
    }
}
