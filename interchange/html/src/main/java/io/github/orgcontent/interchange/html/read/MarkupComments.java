package io.github.orgcontent.interchange.html.read;

import org.jsoup.nodes.Comment;

/** Comments that belong to the markup of office programs and content management systems, so that they are no losses. */
final class MarkupComments {
    private MarkupComments() {}

    /** Whether a comment is markup around content that is read. */
    static boolean isMarkup(Comment comment) {
        String data = comment.getData().strip();
        return isCondition(data) || WordListLabel.ends(comment) || isDelimiter(data);
    }

    // Word marks text for certain programs with two comments (downlevel-revealed). A comment with content is reported.
    private static boolean isCondition(String data) {
        return data.startsWith("[if ") && data.indexOf(']') == data.length() - 1;
    }

    // WordPress delimits its blocks with comments; a block without content ends with a slash.
    private static boolean isDelimiter(String data) {
        return data.startsWith("/wp:") || (data.startsWith("wp:") && !data.endsWith("/"));
    }
}
