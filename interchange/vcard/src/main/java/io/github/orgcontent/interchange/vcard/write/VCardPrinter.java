package io.github.orgcontent.interchange.vcard.write;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Prints cards as text. */
public final class VCardPrinter {
    private static final int MAX_OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private VCardPrinter() {}

    public static String of(List<VCard> cards, VCardVersion version) {
        var text = new StringWriter();
        try (var writer = new VCardWriter(text, version)) {
            // PRODID has the version of the library; without it, equal contents have equal bytes.
            writer.setAddProdId(false);
            writer.setCaretEncodingEnabled(true);
            writer.setIncludeTrailingSemicolons(true);
            writer.registerScribe(new RawUrlScribe());
            for (VCard card : cards) {
                writer.write(card);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        // ez-vcard folds by characters, not by octets.
        return folded(text.toString().replace(FOLD, ""));
    }

    /** Folds lines at 75 octets, never within a character (RFC 6350 §3.2, RFC 2426 §2.6). */
    public static String folded(String text) {
        var folded = new StringBuilder(text.length() + text.length() / MAX_OCTETS * FOLD.length());
        int octets = 0;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int character = text.codePointAt(i);
            next = i + Character.charCount(character);
            if (character == '\r' || character == '\n') {
                octets = 0;
            } else if ((octets += octetsOf(character)) > MAX_OCTETS) {
                folded.append(FOLD);
                octets = 1 + octetsOf(character);
            }
            folded.appendCodePoint(character);
        }
        return folded.toString();
    }

    private static int octetsOf(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }
}
