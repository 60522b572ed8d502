package io.github.orgcontent.news;

import io.github.orgcontent.richtext.RichText;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Searches one language of a body for the sentences of a quote. */
final class QuoteMatcher {
    private static final int MAX_BODY_LENGTH = 200_000;
    private static final int FEW_SENTENCES = 16;
    private static final int MAX_CLOSING = 3;
    private static final String SENTENCE_ENDS = ".!?…。！？؟।";
    private static final String CLOSING = SENTENCE_ENDS + ",";

    private final RichText body;
    private final boolean isTooLong;
    private String lastFound = "";
    private @Nullable String plainText;

    QuoteMatcher(RichText body) {
        this.body = body;
        var length = new int[1];
        this.isTooLong = !body.allPieces(piece -> (length[0] += piece.length()) <= MAX_BODY_LENGTH);
    }

    /**
     * Whether the body contains each sentence of the quote. An attribution may separate two sentences and replace a
     * full stop by a comma. A body that is longer than the limit counts as a match, because the rule is only a warning.
     */
    boolean contains(String quote) {
        return isTooLong || containsSentences(quote);
    }

    private boolean containsSentences(String quote) {
        Set<String> found = Set.of();
        int count = 0;
        for (int start = 0, next; start < quote.length(); start = next) {
            int end = endOfSentence(quote, start);
            next = skipSpaces(quote, end);
            String sentence = withoutClosing(quote.substring(start, end));
            if (count++ == FEW_SENTENCES) {
                found = new HashSet<>(); // from here on, each distinct sentence is searched only once
            }
            boolean isKnown = count > FEW_SENTENCES && !found.add(sentence);
            if (!isKnown && !isInOneSpan(sentence) && !plainText().contains(sentence)) {
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
        boolean isLetter = c > '?' && c <= 'z'; // the most frequent case, decided without a search
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
        int min = Math.max(0, end - MAX_CLOSING);
        while (end > min && CLOSING.indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        return sentence.substring(0, end);
    }

    // Most sentences are inside one span, often in the same one as the sentence before. Then the complete text is not
    // needed.
    private boolean isInOneSpan(String sentence) {
        if (lastFound.contains(sentence)) {
            return true;
        }
        var search = new Search(sentence);
        boolean isFound = !body.allPieces(search::isNotIn);
        lastFound = isFound ? search.lastPiece : lastFound;
        return isFound;
    }

    private String plainText() {
        if (plainText == null) {
            plainText = body.plainText();
        }
        return plainText;
    }

    private static final class Search {
        private final String sentence;
        private String lastPiece = "";

        Search(String sentence) {
            this.sentence = sentence;
        }

        boolean isNotIn(String piece) {
            lastPiece = piece;
            return !piece.contains(sentence);
        }
    }
}
