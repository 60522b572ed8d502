package io.github.orgcontent.interchange.atom;

import io.github.orgcontent.interchange.Loss;
import java.util.regex.Pattern;

/**
 * What of an article HTML has no place for and an entry says itself: times to the nanosecond, and the words for a picture
 * that is mere decoration.
 */
final class Carried {
    private static final Pattern POINTERS = Pattern.compile("/news/\\d+/(publishedAt|updatedAt|image/alt)");

    private Carried() {}

    static boolean isCarried(Loss loss) {
        return POINTERS.matcher(loss.pointer()).matches();
    }
}
