package io.github.orgcontent.interchange.weburl;

/** A text that is no http or https address that the model can hold; the message is the reason. */
public final class UrlSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UrlSyntaxException(String reason) {
        super(reason, null, false, false);
    }
}
