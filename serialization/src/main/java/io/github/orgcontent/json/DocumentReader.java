package io.github.orgcontent.json;

import io.github.orgcontent.json.bind.Codec;
import io.github.orgcontent.json.bind.JsonProblem;
import io.github.orgcontent.json.bind.LeftOutValues;
import io.github.orgcontent.json.bind.PendingChecks;
import io.github.orgcontent.json.bind.PlaceholderTags;
import io.github.orgcontent.json.bind.Problem;
import io.github.orgcontent.json.bind.ProblemCollector;
import io.github.orgcontent.json.bind.ReadContext;
import io.github.orgcontent.json.source.LineColumnCounter;
import io.github.orgcontent.json.source.Locator;
import io.github.orgcontent.json.source.ParserFactory;
import io.github.orgcontent.json.source.Source;
import io.github.orgcontent.json.source.TokenReader;
import io.github.orgcontent.json.source.Utf8;
import io.github.orgcontent.message.Excerpt;
import io.github.orgcontent.message.MessageCatalog;
import io.github.orgcontent.validation.ContentValidator;
import io.github.orgcontent.validation.Severity;
import io.github.orgcontent.validation.Violation;
import io.github.orgcontent.validation.precheck.PrecheckScope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.io.ContentReference;

/** Reads one document: binds and validates it, locates the violations and sorts them. */
final class DocumentReader {
    private final ParserFactory parsers;
    private final ContentValidator validator;
    private final MessageCatalog catalog;
    private final boolean tolerant;
    private final int maxProblems;
    private final boolean reportsWarnings;

    /**
     * Creates a reader.
     *
     * @param tolerant whether unknown properties, words and types are warnings instead of errors
     * @param maxProblems the number of problems after which reading ends
     * @param reportsWarnings whether a document without errors is checked for warnings
     */
    DocumentReader(
            ParserFactory parsers,
            ContentValidator validator,
            MessageCatalog catalog,
            boolean tolerant,
            int maxProblems,
            boolean reportsWarnings) {
        this.parsers = parsers;
        this.validator = validator;
        this.catalog = catalog;
        this.tolerant = tolerant;
        this.maxProblems = maxProblems;
        this.reportsWarnings = reportsWarnings;
    }

    <T> CheckResult<T> read(byte[] bytes, Codec<T> codec) {
        return read(Source.of(bytes), codec);
    }

    <T> CheckResult<T> read(Source source, Codec<T> codec) {
        Utf8 utf8 = source.scan(reportsWarnings);
        int wrongEncodingAt = utf8.malformedAt() >= 0 ? utf8.malformedAt() : source.wrongEncodingAt();
        if (wrongEncodingAt >= 0) {
            return rejected(JsonProblem.ENCODING, source, wrongEncodingAt);
        }
        var scope = new PrecheckScope(reportsWarnings, utf8.hasNoControlCharacters());
        boolean isNormalized = !reportsWarnings || utf8.isNormalized();
        try (TokenReader tokens = source.open(parsers)) {
            var context = new ReadContext(tokens, tolerant, maxProblems, PendingChecks.of(scope, isNormalized));
            T document = bind(context, codec, source);
            if (document != null
                    && context.problems().isEmpty()
                    && !context.pendingChecks().hasFailed()) {
                return new CheckResult<>(document, List.of());
            }
            List<Violation> all = merge(context.problems().problems(), validate(document, context), source);
            boolean valid = document != null && all.stream().noneMatch(Violation::isError);
            return new CheckResult<>(valid ? document : null, all);
        }
    }

    private List<Violation> validate(@Nullable Object document, ReadContext context) {
        if (document == null) {
            return List.of();
        }
        PlaceholderTags placeholders = context.placeholderTags();
        Set<String> unreadable = placeholders.addPlaceholders(context.problems().unreadable());
        List<Violation> violations =
                validator.validate(document, context.leftOut().toBound(unreadable, placeholders));
        return restoreNames(restoreIndices(violations, context), placeholders);
    }

    // Elements after one that is left out have smaller indices in the document.
    private static List<Violation> restoreIndices(List<Violation> violations, ReadContext context) {
        LeftOutValues leftOut = context.leftOut();
        return leftOut.isEmpty()
                ? violations
                : violations.stream()
                        .map(violation ->
                                withPointer(leftOut.toText(violation.pointer(), context.placeholderTags()), violation))
                        .toList();
    }

    private static List<Violation> restoreNames(List<Violation> violations, PlaceholderTags placeholders) {
        return placeholders.isEmpty()
                ? violations
                : violations.stream()
                        .flatMap(
                                violation -> placeholders
                                        .restoreNames(violation.pointer())
                                        .map(pointer -> withPointer(pointer, violation))
                                        .stream())
                        .toList();
    }

    private static Violation withPointer(String pointer, Violation violation) {
        return new Violation(
                violation.code(), violation.severity(), pointer, 0, 0, violation.parameters(), violation.message());
    }

    private <T> CheckResult<T> rejected(JsonProblem problem, Source source, int offset) {
        var rejection = new Problem(problem.code(), Severity.ERROR, Map.of(), "", at(offset));
        return new CheckResult<>(null, merge(List.of(rejection), List.of(), source));
    }

    /** The result for a document that exceeds the size limit; it is not read. */
    <T> CheckResult<T> tooLarge() {
        return rejected(JsonProblem.LIMIT, Source.of(""), 0);
    }

    private static <T> @Nullable T bind(ReadContext context, Codec<T> codec, Source source) {
        try {
            if (context.tokens().next() == null) {
                context.problems().reportEnd(JsonProblem.SYNTAX.code(), Map.of("kind", "empty"), at(source.length()));
                return null;
            }
            T document = codec.read(context);
            context.leftOut().checkDocument();
            if (context.tokens().next() != null) {
                context.problems()
                        .reportEnd(
                                JsonProblem.TRAILING.code(),
                                Map.of(),
                                context.tokens().location());
            }
            return document;
        } catch (StreamConstraintsException e) {
            ProblemCollector problems = context.problems();
            String code = problems.isFull() ? "violations.limit" : JsonProblem.LIMIT.code();
            problems.reportEnd(code, Map.of("max", problems.problems().size()), location(e, source));
        } catch (JacksonException e) {
            TokenStreamLocation location = location(e, source);
            context.problems()
                    .reportEnd(
                            JsonProblem.SYNTAX.code(), syntaxParameters(source, Locator.offsetOf(location)), location);
        }
        return null;
    }

    private static TokenStreamLocation location(JacksonException e, Source source) {
        TokenStreamLocation location = e.getLocation();
        if (location == null) {
            return at(source.length());
        }
        // The parser reports an unexpected character that is not ASCII after its first byte.
        int offset = (int) Math.min(Locator.offsetOf(location), source.length());
        // It reports NaN and -Infinity after their last character.
        boolean isAfterWord = String.valueOf(e.getOriginalMessage()).startsWith("Non-standard token");
        return at(isAfterWord ? source.startOfWord(offset) : source.startOfCharacter(offset));
    }

    private static TokenStreamLocation at(long offset) {
        return new TokenStreamLocation(ContentReference.unknown(), offset, -1, -1);
    }

    // At most one character: the parser's own message could contain personal data, such as an unquoted e-mail address.
    private static Map<String, ?> syntaxParameters(Source source, long offset) {
        if (offset >= source.length()) {
            return Map.of("kind", "end");
        }
        int found = source.unitAt((int) offset);
        return found < 0x80 ? Map.of("found", '"' + Excerpt.visible(Character.toString(found), 1) + '"') : Map.of();
    }

    private List<Violation> merge(List<Problem> problems, List<Violation> violations, Source source) {
        var located = new ArrayList<Located>();
        List<Violation> unlocated = new ArrayList<>(violations);
        for (Problem problem : problems) {
            Violation violation = toViolation(problem);
            if (problem.location() == null) {
                unlocated.add(violation);
            } else {
                located.add(new Located(violation, Locator.offsetOf(problem.location())));
            }
        }
        if (!unlocated.isEmpty()) {
            locate(unlocated, source, located);
        }
        located.sort(Comparator.comparingLong(Located::offset));
        var counter = new LineColumnCounter(source);
        return located.stream().map(violation -> violation.toViolation(counter)).toList();
    }

    private Violation toViolation(Problem problem) {
        return new Violation(
                problem.code(),
                problem.severity(),
                problem.pointer(),
                0,
                0,
                catalog.parameters(problem.code(), problem.parameters()),
                catalog.render(problem.code(), problem.parameters()));
    }

    private void locate(List<Violation> unlocated, Source source, List<Located> located) {
        Set<String> pointers = new HashSet<>();
        unlocated.forEach(violation -> pointers.add(violation.pointer()));
        try (TokenReader tokens = source.open(parsers)) {
            var locator = new Locator(tokens, pointers);
            for (Violation violation : unlocated) {
                located.add(new Located(violation, locator.offsetOf(violation.pointer())));
            }
        }
    }

    /** A violation without position, and the offset where it is reported. */
    private record Located(Violation violation, long offset) {
        Violation toViolation(LineColumnCounter counter) {
            counter.moveTo(offset);
            return new Violation(
                    violation.code(),
                    violation.severity(),
                    violation.pointer(),
                    counter.line(),
                    counter.column(),
                    violation.parameters(),
                    violation.message());
        }
    }
}
