package io.github.orgcontent.news;

import io.github.orgcontent.richtext.RichText;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is written in one language of a body, to look for the sentences of a quote in it. */
final class QuoteMatcher {
    private static final int LONGEST_BODY = 200_000;
    private static final int FEW_SENTENCES = 16;
    private static final int MOST_CLOSING = 3;
    private static final String SENTENCE_ENDS = ".!?…。！？؟।";
    private static final String CLOSING = SENTENCE_ENDS + ",";

    private final RichText body;
    private final boolean isBeyondMeasure;
    private String lastFound = "";
    private @Nullable String whole;

    QuoteMatcher(RichText body) {
        this.body = body;
        var length = new int[1];
        this.isBeyondMeasure = !body.allPieces(piece -> (length[0] += piece.length()) <= LONGEST_BODY);
    }

    /**
     * Whether each sentence is there. An attribution may stand between two of them and take one's full stop. In a body
     * beyond all measure nothing is looked for: it is only a warning.
     */
    boolean holds(String quote) {
        return isBeyondMeasure || holdsSentences(quote);
    }

    private boolean holdsSentences(String quote) {
        Set<String> found = Set.of();
        int count = 0;
        for (int start = 0, next; start < quote.length(); start = next) {
            int end = endOfSentence(quote, start);
            next = skipSpaces(quote, end);
            String sentence = withoutClosing(quote.substring(start, end));
            if (count++ == FEW_SENTENCES) {
                found = new HashSet<>(); // from here on each is looked for once, however often it is said
            }
            boolean isKnown = count > FEW_SENTENCES && !found.add(sentence);
            if (!isKnown && !isInOnePiece(sentence) && !whole().contains(sentence)) {
                return false;
            }
        }
        return true;
    }

    private static int endOfSentence(String quote, int start) {
        for (int space = quote.indexOf(' ', start + 1); space > 0; space = quote.indexOf(' ', space + 1)) {
            if (endsSentence(quote.charAt(space - 1))) {
                return space;
            }
        }
        return quote.length();
    }

    private static boolean endsSentence(char c) {
        boolean isLetter = c > '?' && c <= 'z'; // as nearly always
        return !isLetter && SENTENCE_ENDS.indexOf(c) >= 0;
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

    // Most sentences stand in one run of text, and mostly in that of the one before; then the whole need not be put
    // together.
    private boolean isInOnePiece(String passage) {
        if (lastFound.contains(passage)) {
            return true;
        }
        var search = new Search(passage);
        boolean isFound = !body.allPieces(search::goesOn);
        lastFound = isFound ? search.lastPiece : lastFound;
        return isFound;
    }

    private String whole() {
        if (whole == null) {
            whole = body.plainText();
        }
        return whole;
    }

    private static final class Search {
        private final String passage;
        private String lastPiece = "";

        Search(String passage) {
            this.passage = passage;
        }

        boolean goesOn(String piece) {
            lastPiece = piece;
            return !piece.contains(passage);
        }
    }
}
