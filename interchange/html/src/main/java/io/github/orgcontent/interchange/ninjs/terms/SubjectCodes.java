package io.github.orgcontent.interchange.ninjs.terms;

import io.github.orgcontent.constraint.Code;
import io.github.orgcontent.constraint.StringFormats;
import io.github.orgcontent.constraint.Token;
import io.github.orgcontent.work.Subject;
import java.util.Optional;

/** Subjects as literals {@code scheme:code}, in the form of QCodes of IPTC, and media topics as URIs. */
public final class SubjectCodes {
    private SubjectCodes() {}

    public static String literal(Subject subject) {
        return subject.scheme() + ":" + subject.code();
    }

    public static Optional<String> uri(Subject subject) {
        boolean isTopic = subject.scheme().equals(NinjsTerms.MEDIA_TOPIC_SCHEME)
                && subject.code().chars().allMatch(c -> c >= '0' && c <= '9');
        return isTopic ? Optional.of(NinjsTerms.MEDIA_TOPICS + subject.code()) : Optional.empty();
    }

    /** The subject of a literal, without its name. */
    public static Optional<Subject> ofLiteral(String literal) {
        int colon = literal.indexOf(':');
        return colon < 0 ? Optional.empty() : of(literal.substring(0, colon), literal.substring(colon + 1));
    }

    public static Optional<Subject> ofUri(String uri) {
        return uri.startsWith(NinjsTerms.MEDIA_TOPICS)
                ? of(NinjsTerms.MEDIA_TOPIC_SCHEME, uri.substring(NinjsTerms.MEDIA_TOPICS.length()))
                : Optional.empty();
    }

    private static Optional<Subject> of(String scheme, String code) {
        return StringFormats.fits(Token.class, scheme) && StringFormats.fits(Code.class, code)
                ? Optional.of(new Subject(scheme, code, null))
                : Optional.empty();
    }
}
