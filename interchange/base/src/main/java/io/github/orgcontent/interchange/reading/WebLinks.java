package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.constraint.StringFormats;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.interchange.weburl.UrlSyntaxException;
import io.github.orgcontent.interchange.weburl.WebUrl;
import io.github.orgcontent.interchange.weburl.WebUrlParser;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the URLs that the model accepts: http or https. A URL that the model accepts as it is stays as it is; another one
 * is parsed as browsers do (URL Standard of WHATWG), so that {@code https://bücher.example/a b} becomes
 * {@code https://xn--bcher-kva.example/a%20b}. Relative URLs are resolved if there is a base URL.
 */
public final class WebLinks {
    /** Reason for the loss of relative URLs without a base URL and of URLs of other schemes. */
    public static final String UNSUPPORTED_ADDRESS = "the model supports absolute http and https URLs only";

    private final @Nullable WebUrl base;

    private WebLinks(@Nullable WebUrl base) {
        this.base = base;
    }

    /** An instance without a base URL. */
    public static WebLinks absolute() {
        return new WebLinks(null);
    }

    /** An instance with a base URL, if there is one. */
    public static WebLinks withBase(Optional<URI> base) {
        return absolute().withBase(base.map(URI::toString).orElse(null));
    }

    /**
     * An instance with the base URL of a document, which may be relative to the one of this instance. Returns this
     * instance if there is none or if it is no http or https URL.
     */
    public WebLinks withBase(@Nullable String documentBase) {
        if (documentBase == null) {
            return this;
        }
        try {
            return new WebLinks(WebUrlParser.parse(documentBase, base));
        } catch (UrlSyntaxException e) {
            return this;
        }
    }

    /** Reads a URL; surrounding white space is ignored. */
    public WebLink read(String text) {
        String url = text.strip();
        if (url.isEmpty()) { // the address of the document itself
            return new WebLink(Optional.empty(), UNSUPPORTED_ADDRESS);
        } else if (isAccepted(url)) {
            return new WebLink(Optional.of(URI.create(url)), "");
        }
        try {
            String parsed = WebUrlParser.parse(url, base).toString();
            return isAccepted(parsed) ? changed(parsed) : new WebLink(Optional.empty(), reason(parsed));
        } catch (UrlSyntaxException e) {
            return new WebLink(Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private static WebLink changed(String url) {
        return new WebLink(Optional.of(URI.create(url)), "it is kept in the form that browsers request: " + url);
    }

    private static String reason(String parsed) {
        return parsed.length() > WebAddress.MAX_LENGTH
                ? "the model supports URLs of at most " + WebAddress.MAX_LENGTH + " characters"
                : "the model does not support its host name";
    }

    private static boolean isAccepted(String url) {
        return StringFormats.fits(WebAddress.class, url);
    }
}
