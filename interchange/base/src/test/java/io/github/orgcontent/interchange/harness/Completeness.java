package io.github.orgcontent.interchange.harness;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.language.LanguageTag;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether everything of {@link Maximal} is either in the output of a format or among its losses:
 *
 * <pre>{@code
 * Completeness.of(content -> Stream.of(ENGLISH, GERMAN, ARABIC)
 *                 .map(language -> JsonFeed.write(content, language, Maximal.AT))
 *                 .toList())
 *         .except("only holds the document together", "/organization/id")
 *         .check();
 * }</pre>
 *
 * <p>Each string, number and boolean of the content, a leaf, is altered alone, in such a way that the content stays
 * valid: a text gets another word, a moment is a minute later, an id another name everywhere, an enumeration each of its other constants. The leaf is
 * carried if each time one of the outputs is another; otherwise one of the losses must have its pointer or one above it.
 * Besides, each loss must be about something that is there, no two losses of an export may have the same pointer, and
 * each must cover a leaf that really can be altered without a change of that export's output.
 *
 * <p>Since ids are altered too, an export of one article must take it by its place, {@code content.news().get(0)}.
 *
 * <p>Takes some three seconds and one export for each of some 2100 alterations. Immutable.
 */
public final class Completeness {
    // the only value that it can have
    private static final String CONSTANT = "/schemaVersion";

    private final Function<OrganizationContent, ? extends List<? extends Export<?>>> export;
    private final List<String> parts;
    private final List<Except> exceptions;
    private final UnaryOperator<Object> seenAs;

    private Completeness(
            Function<OrganizationContent, ? extends List<? extends Export<?>>> export,
            List<String> parts,
            List<Except> exceptions,
            UnaryOperator<Object> seenAs) {
        this.export = export;
        this.parts = parts;
        this.exceptions = exceptions;
        this.seenAs = seenAs;
    }

    /** Of the exports of a content: one, or one for each language. */
    public static Completeness of(Function<OrganizationContent, ? extends List<? extends Export<?>>> export) {
        return new Completeness(export, List.of(""), List.of(), value -> value);
    }

    /** The same, but only what stands below these pointers is asked for: {@code /news/0}, {@code /organization}. */
    public Completeness onlyBelow(String... pointers) {
        return new Completeness(export, List.of(pointers), exceptions, seenAs);
    }

    /**
     * The same, but what stands at these patterns, or below, is not asked for. In a pattern {@code *} stands for any one
     * step and {@code **} for any number of steps. Each must be needed.
     *
     * @param reason why the format is neither expected to carry it nor to tell its loss
     */
    public Completeness except(String reason, String... patterns) {
        Stream<Except> more = Stream.of(patterns).map(pattern -> Except.of(pattern, reason));
        return new Completeness(
                export, parts, Stream.concat(exceptions.stream(), more).toList(), seenAs);
    }

    /**
     * The same, but what belongs to media within a body is asked for in the language of that body only: other languages
     * of it are for nobody who reads that body.
     */
    public Completeness exceptMediaForOtherReaders() {
        Set<LanguageTag> languages = Maximal.content().organization().name().languages();
        String[] patterns = languages.stream()
                .flatMap(body -> languages.stream()
                        .filter(other -> !other.equals(body))
                        .map(other -> "/news/*/body/" + body + "/*/media/*/" + other))
                .toArray(String[]::new);
        return except("a body shows its media to readers of its own language", patterns);
    }

    /**
     * The same, but outputs are equal if what this makes of them is equal; for outputs that have no {@code equals} or
     * that carry a part of the content in a way that does not count. Arrays are compared by their contents.
     */
    public Completeness comparing(UnaryOperator<Object> function) {
        return new Completeness(export, parts, exceptions, function);
    }

    /** Throws an {@link AssertionError} that tells all that is wrong. */
    public void check() {
        ObjectNode tree = Maximal.tree();
        List<? extends Export<?>> exports = export.apply(Maximal.content());
        var alterations = new Alterations();
        requireParts(tree);
        // Exports are safe for use by many threads, so this proves that too; what is altered is looked for by one.
        List<Trial> trials = Leaf.of(tree).parallelStream()
                .filter(leaf -> !leaf.pointer().equals(CONSTANT))
                .filter(leaf -> isAsked(leaf) || Trial.isLost(leaf, exports))
                .map(leaf -> trial(leaf, exports, altered(leaf, alterations)))
                .toList();
        new CompletenessReport(tree, exports, trials).check(this::isAsked, exceptions);
    }

    private static List<OrganizationContent> altered(Leaf leaf, Alterations alterations) {
        synchronized (alterations) {
            return alterations.of(leaf);
        }
    }

    private void requireParts(ObjectNode tree) {
        for (String part : parts) {
            if (tree.at(part).isMissingNode()) {
                throw new IllegalArgumentException("nothing stands at " + part);
            }
        }
    }

    private boolean isAsked(Leaf leaf) {
        return parts.stream().anyMatch(leaf::isBelow);
    }

    @SuppressWarnings("IllegalCatch") // whatever an export throws is told together with the rest
    private Trial trial(Leaf leaf, List<? extends Export<?>> exports, List<OrganizationContent> altered) {
        var trial = new Trial(leaf, exports);
        if (altered.isEmpty()) {
            trial.fail("no alteration is valid");
        }
        for (OrganizationContent content : altered) {
            try {
                List<? extends Export<?>> others = export.apply(content);
                trial.note(same(exports, others), others.size());
            } catch (RuntimeException e) {
                trial.fail("the export of an altered content failed: " + e);
            }
        }
        return trial;
    }

    private BitSet same(List<? extends Export<?>> exports, List<? extends Export<?>> others) {
        var same = new BitSet();
        for (int i = 0; i < Math.min(exports.size(), others.size()); i++) {
            Object before = seenAs.apply(exports.get(i).value());
            same.set(i, Objects.deepEquals(before, seenAs.apply(others.get(i).value())));
        }
        return same;
    }
}
