package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.constraint.StringFormats;
import io.github.orgcontent.constraint.WebAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The links that the model has a place for: absolute, http or https. */
public final class WebLinks {
    /** Why another one is not carried. */
    public static final String REFUSED = "the model has a place for absolute http and https addresses only";

    private WebLinks() {}

    /** The address that a text spells, if the model has a place for it; white space around it does not count. */
    public static Optional<URI> parse(String text) {
        String address = text.strip();
        if (!StringFormats.fits(WebAddress.class, address)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
