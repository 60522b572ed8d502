package io.github.orgcontent.interchange.jsonimport;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids that are derived from headlines. */
final class HeadlineId {
    private static final int MAX_LENGTH = 60;

    // Letters without a canonical decomposition, as they are usually written in addresses.
    private static final Map<String, String> TRANSLITERATIONS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th", "ı", "i");

    // German umlauts have a spelling of their own in addresses.
    private static final Map<String, String> GERMAN = Map.of("ä", "ae", "ö", "oe", "ü", "ue");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern INSIDE_WORDS = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");

    private HeadlineId() {}

    /**
     * The id of an article.
     *
     * @param language language of the headline, a BCP 47 tag
     */
    static String of(String headline, String language) {
        String text = Normalizer.normalize(headline, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        text = INSIDE_WORDS.matcher(text).replaceAll("");
        if (language.equals("de") || language.startsWith("de-")) {
            text = replaced(text, GERMAN);
        }
        String latin = MARKS.matcher(Normalizer.normalize(replaced(text, TRANSLITERATIONS), Normalizer.Form.NFKD))
                .replaceAll("");
        String id = trimmed(BETWEEN_WORDS.matcher(latin).replaceAll("-"));
        return hasLetterOfAnotherScript(latin) || id.isEmpty()
                ? UUID.nameUUIDFromBytes(headline.getBytes(StandardCharsets.UTF_8))
                        .toString()
                : id;
    }

    private static String replaced(String text, Map<String, String> letters) {
        String result = text;
        for (Map.Entry<String, String> letter : letters.entrySet()) {
            result = result.replace(letter.getKey(), letter.getValue());
        }
        return result;
    }

    // Without its letters of another script, a headline could become a year only.
    private static boolean hasLetterOfAnotherScript(String latin) {
        return latin.codePoints().anyMatch(c -> Character.isLetter(c) && c > 'z');
    }

    private static String trimmed(String words) {
        String id = words.substring(words.startsWith("-") ? 1 : 0);
        if (id.length() > MAX_LENGTH) {
            int end = id.lastIndexOf('-', MAX_LENGTH);
            id = id.substring(0, end > 0 ? end : MAX_LENGTH);
        }
        return id.endsWith("-") ? id.substring(0, id.length() - 1) : id;
    }
}
