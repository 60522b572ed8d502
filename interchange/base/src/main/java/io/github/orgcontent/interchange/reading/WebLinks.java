package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.constraint.StringFormats;
import io.github.orgcontent.constraint.WebAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Parses the URLs that the model accepts: absolute, http or https. */
public final class WebLinks {
    /** Reason for the loss of other URLs. */
    public static final String UNSUPPORTED_ADDRESS = "the model supports absolute http and https URLs only";

    private WebLinks() {}

    /** The URL in a text, if the model accepts it; surrounding white space is ignored. */
    public static Optional<URI> parse(String text) {
        String url = text.strip();
        if (!StringFormats.fits(WebAddress.class, url)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(url));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
