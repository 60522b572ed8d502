package io.github.orgcontent.media;

import org.jspecify.annotations.Nullable;

/**
 * The warning about an image without a credit, the line that names its creator or rights holder (IPTC Credit Line). It
 * applies to the main image of an article and to figures in texts. It does not apply to decorative images, to logos, which
 * belong to the organization itself, and to portraits of people, which organizations publish without a credit line.
 */
public final class ImageCredit {
    /** Code of the warning. */
    public static final String CODE = "image.credit-missing";

    private ImageCredit() {}

    /** Whether a media object is an image that needs a credit and has none. */
    public static boolean isMissing(@Nullable Media media) {
        return media instanceof Image image && !image.decorative() && image.credit() == null;
    }
}
