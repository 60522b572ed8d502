package io.github.orgcontent.media;

import java.net.URI;

/**
 * A media object: an image, a video, an audio recording or a document. In JSON the property {@code type} distinguishes
 * them: {@code image}, {@code video}, {@code audio} or {@code document}.
 */
public sealed interface Media permits Image, Video, Audio, Document {
    /** Address of the media object. */
    URI url();
}
