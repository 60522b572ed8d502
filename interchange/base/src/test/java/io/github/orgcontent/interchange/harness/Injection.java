package io.github.orgcontent.interchange.harness;

import io.github.orgcontent.OrganizationContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Whether texts that look like markup stay texts in a format:
 *
 * <pre>{@code
 * Injection.of(content -> JsonFeed.write(content, ENGLISH, Maximal.AT).value(),
 *                 feed -> Parsed.json(feed, Map.of("content_html", Parsed::html)))
 *         .seeingAtLeast(100)
 *         .check();
 * }</pre>
 *
 * <p>Each text of {@link Maximal}, in turn for each hostile string that the model takes, becomes
 * {@code HOSTILE b17 HOSTILE e17 HOSTILE} with a number of its own. Wherever a parser of the format then sees
 * {@code b17}, all of it must stand around, exactly; and the structure that the parser sees must be the same as for
 * harmless letters. Then the same with percent escapes, ampersands, quotes and brackets in each web address, code and
 * e-mail address; these may also be seen with percent escapes, and in a {@code mailto:} they must be.
 *
 * <p>Some 30 exports. Immutable.
 *
 * @param <T> what is exported: a string, several strings, bytes
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

    /** Of an export, and of what a parser of its format sees. The parser throws what it likes where it cannot parse. */
    public static <T> Injection<T> of(Function<OrganizationContent, T> export, Function<T, Parsed> parser) {
        return new Injection<>(export, parser, 1, false, text -> text);
    }

    /** The same, and so many texts at least must be seen, each time. */
    public Injection<T> seeingAtLeast(int texts) {
        return new Injection<>(export, parser, texts, cutOff, reading);
    }

    /** The same, but a text may end early, with an ellipsis or without. */
    public Injection<T> cuttingOff() {
        return new Injection<>(export, parser, atLeast, true, reading);
    }

    /** The same, but a text is read as this: for a format that cannot hold some characters and says what it does then. */
    public Injection<T> reading(UnaryOperator<String> text) {
        return new Injection<>(export, parser, atLeast, cutOff, text);
    }

    /** Throws an {@link AssertionError} that tells all that is wrong. */
    public void check() {
        var failures = new ArrayList<String>();
        List<String> expected = structure(Marked.texts(HARMLESS));
        for (String hostile : Hostile.TEXTS) {
            check(Marked.texts(hostile), hostile, expected, failures);
        }
        check(
                Marked.addresses(Hostile.PATH, Hostile.CODE, Hostile.LOCAL),
                "addresses and codes",
                structure(Marked.addresses(HARMLESS, HARMLESS, HARMLESS)),
                failures);
        if (!failures.isEmpty()) {
            throw new AssertionError(String.join("\n", failures));
        }
    }

    private List<String> structure(Marked harmless) {
        return parser.apply(export.apply(harmless.content().orElseThrow())).structure();
    }

    @SuppressWarnings("IllegalCatch") // whatever a parser throws is told together with the rest
    private void check(Marked marked, String hostile, List<String> expected, List<String> failures) {
        marked.content().ifPresent(content -> {
            var sight = new Sight(marked, cutOff, reading);
            try {
                Parsed parsed = parser.apply(export.apply(content));
                sight.compare(expected, parsed.structure());
                parsed.texts().forEach(sight::look);
                sight.requireAtLeast(marked.isOfTexts() ? atLeast : 0);
            } catch (RuntimeException e) {
                sight.fail(String.valueOf(e));
            }
            sight.failures().forEach(failure -> failures.add(Visible.of(hostile) + ": " + Visible.of(failure)));
        });
    }
}
