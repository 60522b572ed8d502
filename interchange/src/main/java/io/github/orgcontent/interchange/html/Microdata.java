package io.github.orgcontent.interchange.html;

import io.github.orgcontent.media.Audio;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.media.Video;

/** The names of schema.org by which figures and files tell machines what their parts are (HTML, microdata). */
final class Microdata {
    /** What types begin with. */
    static final String TYPES = "https://schema.org/";

    static final String IMAGE = "ImageObject";
    static final String VIDEO = "VideoObject";
    static final String AUDIO = "AudioObject";
    static final String DOCUMENT = "MediaObject";

    static final String URL = "contentUrl";
    static final String TITLE = "name";
    static final String CAPTION = "caption";
    static final String CREDIT = "creditText";
    static final String LICENCE = "license";
    static final String TRANSCRIPT = "transcript";
    static final String LANGUAGE = "inLanguage";
    static final String MEDIA_TYPE = "encodingFormat";
    static final String SIZE = "contentSize";
    static final String SHA256 = "sha256";

    /** What stands after a number of bytes. */
    static final String BYTES = " B";

    private Microdata() {}

    static String type(Media media) {
        if (media instanceof Image) {
            return IMAGE;
        } else if (media instanceof Video) {
            return VIDEO;
        }
        return media instanceof Audio ? AUDIO : DOCUMENT;
    }
}
