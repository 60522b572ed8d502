package io.github.orgcontent.interchange.harness;

import io.github.orgcontent.OrganizationContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Checks that texts with markup stay texts in a format:
 *
 * <pre>{@code
 * Injection.of(content -> JsonFeed.write(content, ENGLISH, Maximal.AT).value(),
 *                 feed -> Parsed.json(feed, Map.of("content_html", Parsed::html)))
 *         .seeingAtLeast(100)
 *         .check();
 * }</pre>
 *
 * <p>For each hostile string that the model accepts, the check replaces each text of {@link Maximal} by
 * {@code HOSTILE b17 HOSTILE e17 HOSTILE} with a unique number. Wherever a parser of the format finds {@code b17}, the
 * whole text must be there, exactly; and the structure that the parser finds must be the same as for harmless letters. The
 * check then replaces each URL, code and e-mail address by one with percent escapes, ampersands, quotes and brackets; the
 * output may percent-encode these, and must do so in a {@code mailto:} URI.
 *
 * <p>A check takes some 30 exports. Immutable.
 *
 * @param <T> type of the output: a string, several strings, bytes
 */
public final class Injection<T> {
    private static final String HARMLESS = "harmless";

    private final Function<OrganizationContent, T> export;
    private final Function<T, Parsed> parser;
    private final int atLeast;
    private final boolean cutOff;
    private final UnaryOperator<String> reading;

    private Injection(
            Function<OrganizationContent, T> export,
            Function<T, Parsed> parser,
            int atLeast,
            boolean cutOff,
            UnaryOperator<String> reading) {
        this.export = export;
        this.parser = parser;
        this.atLeast = atLeast;
        this.cutOff = cutOff;
        this.reading = reading;
    }

    /** A check of an export with a parser of its format, which may throw any exception. */
    public static <T> Injection<T> of(Function<OrganizationContent, T> export, Function<T, Parsed> parser) {
        return new Injection<>(export, parser, 1, false, text -> text);
    }

    /** This check with a minimum number of texts to be found in each output. */
    public Injection<T> seeingAtLeast(int texts) {
        return new Injection<>(export, parser, texts, cutOff, reading);
    }

    /** This check with truncated texts allowed, with an ellipsis or without. */
    public Injection<T> cuttingOff() {
        return new Injection<>(export, parser, atLeast, true, reading);
    }

    /** This check with expected texts mapped by a function, for a format that replaces some characters. */
    public Injection<T> reading(UnaryOperator<String> text) {
        return new Injection<>(export, parser, atLeast, cutOff, text);
    }

    /**
     * Runs the check.
     *
     * @throws AssertionError with all errors
     */
    public void check() {
        var failures = new ArrayList<String>();
        List<String> expected = structure(MarkedContent.texts(HARMLESS));
        for (String hostile : HostileTexts.TEXTS) {
            check(MarkedContent.texts(hostile), hostile, expected, failures);
        }
        check(
                MarkedContent.addresses(HostileTexts.PATH, HostileTexts.CODE, HostileTexts.LOCAL),
                "addresses and codes",
                structure(MarkedContent.addresses(HARMLESS, HARMLESS, HARMLESS)),
                failures);
        if (!failures.isEmpty()) {
            throw new AssertionError(String.join("\n", failures));
        }
    }

    private List<String> structure(MarkedContent harmless) {
        return parser.apply(export.apply(harmless.content().orElseThrow())).structure();
    }

    @SuppressWarnings("IllegalCatch") // every exception of a parser is part of the report
    private void check(MarkedContent marked, String hostile, List<String> expected, List<String> failures) {
        marked.content().ifPresent(content -> {
            var marks = new MarkCheck(marked, cutOff, reading);
            try {
                Parsed parsed = parser.apply(export.apply(content));
                marks.compare(expected, parsed.structure());
                parsed.texts().forEach(marks::check);
                marks.requireAtLeast(marked.isOfTexts() ? atLeast : 0);
            } catch (RuntimeException e) {
                marks.fail(String.valueOf(e));
            }
            marks.failures().forEach(failure -> failures.add(EscapedText.of(hostile) + ": " + EscapedText.of(failure)));
        });
    }
}
