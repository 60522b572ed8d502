package io.github.orgcontent.interchange.jsonimport;

/** The string form of one kind of scalar, such as a date; see {@link ScalarFormats}. */
@FunctionalInterface
public interface ScalarFormat<T> {
    /** The value of a string, or the reason why it is invalid; never throws. */
    ScalarResult<T> parse(String text);
}
