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
 * Checks that every value of {@link Maximal} is either in the output of a format or among its losses:
 *
 * <pre>{@code
 * Completeness.of(content -> Stream.of(ENGLISH, GERMAN, ARABIC)
 *                 .map(language -> JsonFeed.write(content, language, Maximal.AT))
 *                 .toList())
 *         .except("only holds the document together", "/organization/id")
 *         .check();
 * }</pre>
 *
 * <p>The check changes each leaf (string, number or boolean) of the content alone, so that the content stays valid: it
 * adds a word to a text, a minute to a time, renames an id everywhere, and replaces a constant of an enumeration by each of
 * the others. The format carries a leaf if each change changes one of the outputs; otherwise one of the losses must have
 * the pointer of the leaf or one above it. Each loss must have the pointer of an existing value, the losses of an export
 * must have different pointers, and each must cover a leaf that can change without a change of that export's output.
 *
 * <p>Ids change too; therefore an export of one article must select it by index, {@code content.news().get(0)}.
 *
 * <p>A check takes some three seconds and some 2100 exports. Immutable.
 */
public final class Completeness {
    // The property has one valid value only.
    private static final String CONSTANT = "/schemaVersion";

    private final Function<OrganizationContent, ? extends List<? extends Export<?>>> export;
    private final List<String> parts;
    private final List<ExcludedPattern> exceptions;
    private final UnaryOperator<Object> comparedAs;

    private Completeness(
            Function<OrganizationContent, ? extends List<? extends Export<?>>> export,
            List<String> parts,
            List<ExcludedPattern> exceptions,
            UnaryOperator<Object> comparedAs) {
        this.export = export;
        this.parts = parts;
        this.exceptions = exceptions;
        this.comparedAs = comparedAs;
    }

    /** A check of the exports of a content: one, or one for each language. */
    public static Completeness of(Function<OrganizationContent, ? extends List<? extends Export<?>>> export) {
        return new Completeness(export, List.of(""), List.of(), value -> value);
    }

    /** This check for the values below these pointers only: {@code /news/0}, {@code /organization}. */
    public Completeness onlyBelow(String... pointers) {
        return new Completeness(export, List.of(pointers), exceptions, comparedAs);
    }

    /**
     * This check without the values at these patterns and below. In a pattern {@code *} stands for one token of any name and
     * {@code **} for any number of tokens. An unnecessary exception is an error.
     *
     * @param reason reason that the format may neither carry the value nor report its loss
     */
    public Completeness except(String reason, String... patterns) {
        Stream<ExcludedPattern> more = Stream.of(patterns).map(pattern -> ExcludedPattern.of(pattern, reason));
        return new Completeness(
                export, parts, Stream.concat(exceptions.stream(), more).toList(), comparedAs);
    }

    /**
     * This check without the texts of media within a body in other languages than that of the body.
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
     * This check with outputs compared by the result of a function, for outputs without {@code equals}, or with parts of the
     * content that do not count. Arrays are compared by their elements.
     */
    public Completeness comparing(UnaryOperator<Object> function) {
        return new Completeness(export, parts, exceptions, function);
    }

    /**
     * Runs the check.
     *
     * @throws AssertionError with all errors
     */
    public void check() {
        ObjectNode tree = Maximal.tree();
        List<? extends Export<?>> exports = export.apply(Maximal.content());
        var alterations = new Alterations();
        requireParts(tree);
        // Exports are thread-safe, which this tests too; alterations are not.
        List<AlterationResult> results = Leaf.of(tree).parallelStream()
                .filter(leaf -> !leaf.pointer().equals(CONSTANT))
                .filter(leaf -> isInScope(leaf) || AlterationResult.isLost(leaf, exports))
                .map(leaf -> result(leaf, exports, altered(leaf, alterations)))
                .toList();
        new CompletenessReport(tree, exports, results).check(this::isInScope, exceptions);
    }

    private static List<OrganizationContent> altered(Leaf leaf, Alterations alterations) {
        synchronized (alterations) {
            return alterations.of(leaf);
        }
    }

    private void requireParts(ObjectNode tree) {
        for (String part : parts) {
            if (tree.at(part).isMissingNode()) {
                throw new IllegalArgumentException("no value at " + part);
            }
        }
    }

    private boolean isInScope(Leaf leaf) {
        return parts.stream().anyMatch(leaf::isBelow);
    }

    @SuppressWarnings("IllegalCatch") // every exception of an export is part of the report
    private AlterationResult result(Leaf leaf, List<? extends Export<?>> exports, List<OrganizationContent> altered) {
        var result = new AlterationResult(leaf, exports);
        if (altered.isEmpty()) {
            result.fail("no alteration is valid");
        }
        for (OrganizationContent content : altered) {
            try {
                List<? extends Export<?>> others = export.apply(content);
                result.add(same(exports, others), others.size());
            } catch (RuntimeException e) {
                result.fail("the export of an altered content failed: " + e);
            }
        }
        return result;
    }

    private BitSet same(List<? extends Export<?>> exports, List<? extends Export<?>> others) {
        var same = new BitSet();
        for (int i = 0; i < Math.min(exports.size(), others.size()); i++) {
            Object before = comparedAs.apply(exports.get(i).value());
            same.set(i, Objects.deepEquals(before, comparedAs.apply(others.get(i).value())));
        }
        return same;
    }
}
