package io.github.orgcontent.interchange.jsonfeed;

import io.github.orgcontent.interchange.Loss;
import java.util.regex.Pattern;

/** What of an article an item says itself. */
final class Carried {
    private static final Pattern POINTERS = Pattern.compile("/news/\\d+/(id|genre|originalLanguage|headline|summary"
            + "|workAreas|subjects|countries|urls|publishedAt|updatedAt|embargoedUntil|expiresAt)(/.*)?");

    private Carried() {}

    static boolean isCarried(Loss loss) {
        return POINTERS.matcher(loss.pointer()).matches();
    }
}
