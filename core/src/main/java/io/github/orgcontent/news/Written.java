package io.github.orgcontent.news;

import io.github.orgcontent.richtext.RichText;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is written in one language of a body, to look for the sentences of a quote in it. */
final class Written {
    private static final int LONGEST_BODY = 200_000;
    private static final int MOST_CLOSING = 3;
    private static final String SENTENCE_ENDS = ".!?…。！？؟।";
    private static final String CLOSING = SENTENCE_ENDS + ",";

    private final RichText body;
    private final int length;
    private @Nullable String whole;

    Written(RichText body) {
        this.body = body;
        var count = new int[1];
        body.forEachPiece(piece -> count[0] += piece.length());
        this.length = count[0];
    }

    /**
     * Whether each sentence is there. An attribution may stand between two of them and take one's full stop. In a body
     * beyond all measure nothing is looked for: it is only advice.
     */
    boolean holds(String quote) {
        return length > LONGEST_BODY || isInOnePiece(quote) || holdsSentences(quote);
    }

    private boolean holdsSentences(String quote) {
        Set<String> found = new HashSet<>(); // each is looked for once, however often it is said
        for (int start = 0, next; start < quote.length(); start = next) {
            int end = endOfSentence(quote, start);
            String sentence = withoutClosing(quote.substring(start, end));
            if (found.add(sentence) && !isInOnePiece(sentence) && !whole().contains(sentence)) {
                return false;
            }
            next = skipSpaces(quote, end);
        }
        return true;
    }

    private static int endOfSentence(String quote, int start) {
        for (int i = start; i < quote.length() - 1; i++) {
            if (quote.charAt(i + 1) == ' ' && SENTENCE_ENDS.indexOf(quote.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return quote.length();
    }

    private static int skipSpaces(String quote, int start) {
        int i = start;
        while (i < quote.length() && quote.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static String withoutClosing(String sentence) {
        int end = sentence.length();
        int least = Math.max(0, end - MOST_CLOSING);
        while (end > least && CLOSING.indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        return sentence.substring(0, end);
    }

    // Most sentences stand in one run of text, so that the whole need not be put together.
    private boolean isInOnePiece(String passage) {
        var search = new Search(passage);
        body.forEachPiece(search::look);
        return search.isFound;
    }

    private String whole() {
        if (whole == null) {
            whole = body.plainText();
        }
        return whole;
    }

    private static final class Search {
        private final String passage;
        private boolean isFound;

        Search(String passage) {
            this.passage = passage;
        }

        void look(String piece) {
            isFound = isFound || piece.contains(passage);
        }
    }
}
