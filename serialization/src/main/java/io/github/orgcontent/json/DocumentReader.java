package io.github.orgcontent.json;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.bind.Codec;
import io.github.orgcontent.json.bind.JsonProblem;
import io.github.orgcontent.json.bind.PendingChecks;
import io.github.orgcontent.json.bind.PlaceholderTags;
import io.github.orgcontent.json.bind.Problem;
import io.github.orgcontent.json.bind.ReadContext;
import io.github.orgcontent.json.source.LineColumnCounter;
import io.github.orgcontent.json.source.Locator;
import io.github.orgcontent.json.source.Source;
import io.github.orgcontent.json.source.Utf8;
import io.github.orgcontent.message.Excerpt;
import io.github.orgcontent.message.MessageCatalog;
import io.github.orgcontent.validation.ContentValidator;
import io.github.orgcontent.validation.Severity;
import io.github.orgcontent.validation.Violation;
import io.github.orgcontent.validation.precheck.PrecheckScope;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.json.JsonFactory;

/** Reads one document from its source: binds it, asks its rules, and puts what was found in order. */
final class DocumentReader {
    private static final String SCHEMA_VERSION = "schema-version";
    private static final Pattern LATER_VERSION = Pattern.compile("1\\.[1-9][0-9]{0,3}");

    private final JsonFactory factory;
    private final ContentValidator validator;
    private final MessageCatalog catalog;
    private final boolean tolerant;
    private final int mostProblems;
    private final boolean reportsWarnings;

    /**
     * A reader.
     *
     * @param reportsWarnings whether warnings are looked for in valid documents, too
     */
    DocumentReader(
            JsonFactory factory,
            ContentValidator validator,
            MessageCatalog catalog,
            boolean tolerant,
            int mostProblems,
            boolean reportsWarnings) {
        this.factory = factory;
        this.validator = validator;
        this.catalog = catalog;
        this.tolerant = tolerant;
        this.mostProblems = mostProblems;
        this.reportsWarnings = reportsWarnings;
    }

    <T> CheckResult<T> read(byte[] bytes, Codec<T> codec) {
        try {
            return read(Source.of(bytes), codec);
        } catch (CharacterCodingException e) {
            return refused(JsonProblem.ENCODING, Source.of(""), 0);
        }
    }

    <T> CheckResult<T> read(Source source, Codec<T> codec) {
        Utf8 utf8 = source.utf8(reportsWarnings);
        if (utf8 != null && utf8.malformedAt() >= 0) {
            return refused(JsonProblem.ENCODING, source, utf8.malformedAt());
        }
        var question = new PrecheckScope(reportsWarnings, utf8 != null && utf8.isClean());
        boolean isNormalized = !reportsWarnings || (utf8 != null && utf8.isNormalized());
        try (JsonParser parser = source.parser(factory)) {
            var reading = new ReadContext(parser, tolerant, mostProblems, PendingChecks.of(question, isNormalized));
            T document = bind(reading, codec, source);
            if (document != null
                    && reading.problems().isEmpty()
                    && !reading.doubts().isAny()) {
                return new CheckResult<>(document, List.of());
            }
            Set<String> unread = reading.standIns().withStandIns(reading.unread());
            List<Violation> rules = document == null ? List.of() : validator.validate(document, unread);
            List<Violation> found = withNames(forThisReader(document, rules), reading.standIns());
            List<Violation> all = merge(reading.problems(), found, source);
            boolean valid = document != null && all.stream().noneMatch(Violation::isError);
            return new CheckResult<>(valid ? document : null, all);
        }
    }

    // A later version is only a warning to a reader that overlooks what it does not know.
    private List<Violation> forThisReader(@Nullable Object document, List<Violation> rules) {
        boolean isLater = tolerant
                && document instanceof OrganizationContent content
                && content.schemaVersion() != null
                && LATER_VERSION.matcher(content.schemaVersion()).matches();
        return isLater ? rules.stream().map(DocumentReader::asWarning).toList() : rules;
    }

    private static List<Violation> withNames(List<Violation> rules, PlaceholderTags standIns) {
        return standIns.isEmpty()
                ? rules
                : rules.stream()
                        .flatMap(rule -> standIns.restore(rule.pointer()).map(pointer -> at(pointer, rule)).stream())
                        .toList();
    }

    private static Violation at(String pointer, Violation rule) {
        return new Violation(rule.code(), rule.severity(), pointer, 0, 0, rule.message());
    }

    private static Violation asWarning(Violation rule) {
        return rule.code().equals(SCHEMA_VERSION)
                ? new Violation(rule.code(), Severity.WARNING, rule.pointer(), 0, 0, rule.message())
                : rule;
    }

    private <T> CheckResult<T> refused(JsonProblem problem, Source source, int offset) {
        var found = new Problem(problem.code(), Severity.ERROR, Map.of(), "", at(offset));
        return new CheckResult<>(null, merge(List.of(found), List.of(), source));
    }

    /** A refusal of the whole, before anything was read. */
    <T> CheckResult<T> tooLarge() {
        return refused(JsonProblem.LIMIT, Source.of(""), 0);
    }

    private static <T> @Nullable T bind(ReadContext in, Codec<T> codec, Source source) {
        try {
            if (in.parser().nextToken() == null) {
                in.reportEnd(JsonProblem.SYNTAX.code(), Map.of("kind", "empty"), at(source.length()));
                return null;
            }
            T document = codec.read(in);
            if (in.parser().nextToken() != null) {
                in.reportEnd(JsonProblem.TRAILING.code(), Map.of(), in.location());
            }
            return document;
        } catch (StreamConstraintsException e) {
            Map<String, ?> most = Map.of("max", in.problems().size());
            in.reportEnd(in.isFull() ? "violations.limit" : JsonProblem.LIMIT.code(), most, location(e, source));
        } catch (JacksonException e) {
            TokenStreamLocation location = location(e, source);
            in.reportEnd(JsonProblem.SYNTAX.code(), syntaxParameters(source, Locator.offsetOf(location)), location);
        }
        return null;
    }

    private static TokenStreamLocation location(JacksonException e, Source source) {
        TokenStreamLocation location = e.getLocation();
        return location == null ? at(source.length()) : location;
    }

    private static TokenStreamLocation at(long offset) {
        return new TokenStreamLocation(ContentReference.unknown(), offset, -1, -1);
    }

    // One character at most: a message of the parser's own could repeat an address that was not put in quotes.
    private static Map<String, ?> syntaxParameters(Source source, long offset) {
        if (offset >= source.length()) {
            return Map.of("kind", "end");
        }
        int found = source.unitAt((int) offset);
        return found < 0x80 ? Map.of("found", '"' + Excerpt.visible(Character.toString(found), 1) + '"') : Map.of();
    }

    private List<Violation> merge(List<Problem> problems, List<Violation> rules, Source source) {
        var placed = new ArrayList<Placed>();
        List<Violation> unplaced = new ArrayList<>(rules);
        for (Problem problem : problems) {
            String message = catalog.render(problem.code(), problem.parameters());
            if (problem.location() == null) {
                unplaced.add(new Violation(problem.code(), problem.severity(), problem.pointer(), 0, 0, message));
            } else {
                long offset = Locator.offsetOf(problem.location());
                placed.add(new Placed(problem.pointer(), offset, problem.code(), problem.severity(), message));
            }
        }
        if (!unplaced.isEmpty()) {
            locate(unplaced, source, placed);
        }
        placed.sort(Comparator.comparingLong(Placed::offset));
        var cursor = new LineColumnCounter(source);
        return placed.stream().map(found -> found.toViolation(cursor)).toList();
    }

    private void locate(List<Violation> unplaced, Source source, List<Placed> placed) {
        Set<String> pointers = new HashSet<>();
        unplaced.forEach(violation -> pointers.add(violation.pointer()));
        try (JsonParser parser = source.parser(factory)) {
            var locator = new Locator(parser, pointers);
            for (Violation violation : unplaced) {
                Locator.Spot spot = locator.find(violation.pointer());
                placed.add(new Placed(
                        spot.pointer(), spot.offset(), violation.code(), violation.severity(), violation.message()));
            }
        }
    }

    private record Placed(String pointer, long offset, String code, Severity severity, String message) {
        Violation toViolation(LineColumnCounter cursor) {
            cursor.goTo(offset);
            return new Violation(code, severity, pointer, cursor.line(), cursor.column(), message);
        }
    }
}
