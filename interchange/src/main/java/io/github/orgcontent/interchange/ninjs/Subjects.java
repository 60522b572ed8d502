package io.github.orgcontent.interchange.ninjs;

import io.github.orgcontent.constraint.Code;
import io.github.orgcontent.constraint.Forms;
import io.github.orgcontent.constraint.Token;
import io.github.orgcontent.work.Subject;
import java.util.Optional;

/** Subjects by {@code scheme:code}, as IPTC's QCodes are written, and media topics by their addresses. */
final class Subjects {
    private Subjects() {}

    static String literal(Subject subject) {
        return subject.scheme() + ":" + subject.code();
    }

    static Optional<String> uri(Subject subject) {
        boolean isTopic = subject.scheme().equals(Terms.MEDIA_TOPIC_SCHEME)
                && subject.code().chars().allMatch(c -> c >= '0' && c <= '9');
        return isTopic ? Optional.of(Terms.MEDIA_TOPICS + subject.code()) : Optional.empty();
    }

    /** The subject of a literal, without its name. */
    static Optional<Subject> ofLiteral(String literal) {
        int colon = literal.indexOf(':');
        return colon < 0 ? Optional.empty() : of(literal.substring(0, colon), literal.substring(colon + 1));
    }

    static Optional<Subject> ofUri(String uri) {
        return uri.startsWith(Terms.MEDIA_TOPICS)
                ? of(Terms.MEDIA_TOPIC_SCHEME, uri.substring(Terms.MEDIA_TOPICS.length()))
                : Optional.empty();
    }

    private static Optional<Subject> of(String scheme, String code) {
        return Forms.fits(Token.class, scheme) && Forms.fits(Code.class, code)
                ? Optional.of(new Subject(scheme, code, null))
                : Optional.empty();
    }
}
