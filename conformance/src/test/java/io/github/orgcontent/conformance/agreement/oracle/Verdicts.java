package io.github.orgcontent.conformance.agreement.oracle;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.schema.ParserRules;
import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.validation.Violation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What all judges say of a document.
 *
 * @param errors what the reader finds
 * @param verdicts whether each of the other judges accepts it, by name
 */
public record Verdicts(Document document, List<Violation> errors, Map<String, Boolean> verdicts) {
    private static final Map<Class<?>, Set<String>> UNSAID = new ConcurrentHashMap<>();

    /** The codes of the rules that the schema of a type does not hold, from the schema itself. */
    public static Set<String> unsaid(Class<?> type) {
        return UNSAID.computeIfAbsent(
                type,
                t -> JsonMapper.shared()
                        .readTree(ContentSchema.of(t).toString())
                        .get("x-rules")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** What the reader alone says. */
    public static Verdicts ofReader(Document document) {
        return new Verdicts(document, ReaderOracle.errors(document), Map.of());
    }

    public boolean isAccepted() {
        return errors.isEmpty();
    }

    /** The codes of what the reader finds. */
    public Set<String> codes() {
        return errors.stream().map(Violation::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it is about the text, of which every parser may think what it likes. */
    public boolean isAboutText() {
        return codes().stream().anyMatch(ParserRules.CODES::contains);
    }

    /** Whether the schema must accept the document: it says all that it can say, and nothing else. */
    public boolean isValidForTheSchema() {
        return unsaid(document.type()).containsAll(codes())
                && errors.stream().noneMatch(error -> PartlyExpressible.isRejected(document, error));
    }

    public boolean isDisagreement() {
        return !isAboutText()
                && verdicts.entrySet().stream().anyMatch(verdict -> verdict.getValue() != expected(verdict.getKey()));
    }

    private boolean expected(String judge) {
        return judge.equals(JakartaOracle.NAME) ? isAccepted() : isValidForTheSchema();
    }

    /** The verdicts as a table. */
    public String table() {
        String others = verdicts.entrySet().stream()
                .map(verdict -> "  %-10s %s%n".formatted(verdict.getKey(), verdict.getValue() ? "accepts" : "rejects"))
                .collect(Collectors.joining());
        return "  %-10s %s%n".formatted("reader", isAccepted() ? "accepts" : "rejects: " + errors) + others;
    }
}
