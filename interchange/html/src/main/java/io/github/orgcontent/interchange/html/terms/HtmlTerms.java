package io.github.orgcontent.interchange.html.terms;

import io.github.orgcontent.media.Audio;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.media.Video;

/** The names of schema.org by which figures and files tell machines what their parts are (HTML, microdata). */
public final class HtmlTerms {
    /** What types begin with. */
    public static final String TYPES = "https://schema.org/";

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

    /** What stands after a number of bytes. */
    public static final String BYTES = " B";

    private HtmlTerms() {}

    public static String type(Media media) {
        if (media instanceof Image) {
            return IMAGE;
        } else if (media instanceof Video) {
            return VIDEO;
        }
        return media instanceof Audio ? AUDIO : DOCUMENT;
    }
}
