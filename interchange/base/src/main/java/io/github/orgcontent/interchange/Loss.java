package io.github.orgcontent.interchange;

/**
 * Something that could not be carried from one format into another:
 * {@code /news/0/keyFigures keyFigures: ninjs has no place for figures}.
 *
 * @param pointer where it stands in what was given: a JSON Pointer (RFC 6901), or {@code line:column} from 1 in a text
 *     that is no JSON. What lies below a pointer is lost with it,
 *     unless the reason says what is kept
 * @param what what it is, by the name that it has there; never an e-mail address or telephone number
 * @param why why it could not be carried, in one English sentence without a full stop
 */
public record Loss(String pointer, String what, String why) {
    /** In one line. */
    @Override
    public String toString() {
        return pointer + " " + what + ": " + why;
    }
}
