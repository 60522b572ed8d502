package io.github.orgcontent.interchange.html.terms;

import io.github.orgcontent.media.Audio;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.media.Video;

/** The schema.org types and properties of figures and files in microdata (HTML Living Standard §5). */
public final class HtmlTerms {
    /** The prefix of the URL of a type. */
    public static final String TYPE_PREFIX = "https://schema.org/";

    public static final String IMAGE = "ImageObject";
    public static final String VIDEO = "VideoObject";
    public static final String AUDIO = "AudioObject";
    public static final String DOCUMENT = "MediaObject";

    public static final String URL = "contentUrl";
    public static final String TITLE = "name";
    public static final String CAPTION = "caption";
    public static final String CREDIT = "creditText";
    public static final String LICENCE = "license";
    public static final String TRANSCRIPT = "transcript";
    public static final String LANGUAGE = "inLanguage";
    public static final String MEDIA_TYPE = "encodingFormat";
    public static final String SIZE = "contentSize";
    public static final String SHA256 = "sha256";

    /** The unit after a number of bytes: {@code 1200 B}. */
    public static final String BYTE_UNIT = " B";

    private HtmlTerms() {}

    /** The type of a media object. */
    public static String type(Media media) {
        if (media instanceof Image) {
            return IMAGE;
        } else if (media instanceof Video) {
            return VIDEO;
        }
        return media instanceof Audio ? AUDIO : DOCUMENT;
    }
}
