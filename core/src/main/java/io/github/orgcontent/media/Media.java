package io.github.orgcontent.media;

import java.net.URI;

/**
 * Something shown or offered beside the words. In JSON the property {@code type} says which: {@code image},
 * {@code video}, {@code audio} or {@code document}.
 */
public sealed interface Media permits Image, Video, Audio, Document {
    /** Where the thing itself is. */
    URI url();
}
