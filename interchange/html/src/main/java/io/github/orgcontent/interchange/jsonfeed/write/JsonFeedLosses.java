package io.github.orgcontent.interchange.jsonfeed.write;

import io.github.orgcontent.interchange.Loss;
import java.util.regex.Pattern;

/** The losses of the HTML of an article that an item does not have: it carries times to the nanosecond. */
final class JsonFeedLosses {
    private static final Pattern CARRIED_BY_ITEM =
            Pattern.compile("/news/\\d+/(publishedAt|updatedAt|embargoedUntil|expiresAt)");

    private JsonFeedLosses() {}

    static boolean isCarriedByItem(Loss loss) {
        return CARRIED_BY_ITEM.matcher(loss.pointer()).matches();
    }
}
