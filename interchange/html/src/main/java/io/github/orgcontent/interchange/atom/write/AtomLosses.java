package io.github.orgcontent.interchange.atom.write;

import io.github.orgcontent.interchange.Loss;
import java.util.regex.Pattern;

/**
 * What of an article HTML has no place for and an entry says itself: times to the nanosecond, and the words for a picture
 * that is mere decoration.
 */
final class AtomLosses {
    private static final Pattern POINTERS = Pattern.compile("/news/\\d+/(publishedAt|updatedAt|image/alt)");

    private AtomLosses() {}

    static boolean isCarried(Loss loss) {
        return POINTERS.matcher(loss.pointer()).matches();
    }
}
