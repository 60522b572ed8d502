package io.github.orgcontent.interchange;

/**
 * A value that the target format cannot carry:
 * {@code /news/0/keyFigures keyFigures: ninjs has no property for it}.
 *
 * @param pointer location in the source: a JSON Pointer (RFC 6901), or {@code line:column}, both from 1, in a text that is
 *     not JSON. Everything below the pointer is lost too, unless the reason names what is kept
 * @param name name of the property or element in the source; never an e-mail address or telephone number
 * @param reason reason for the loss, one English sentence without a full stop
 */
public record Loss(String pointer, String name, String reason) {
    /** The three components on one line. */
    @Override
    public String toString() {
        return pointer + " " + name + ": " + reason;
    }
}
