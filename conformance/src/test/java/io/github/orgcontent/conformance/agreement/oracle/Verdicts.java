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
 * The verdicts of all oracles on a document.
 *
 * @param errors the errors that the reader reports
 * @param verdicts whether each of the other oracles accepts it, by name
 */
public record Verdicts(Document document, List<Violation> errors, Map<String, Boolean> verdicts) {
    private static final Map<Class<?>, Set<String>> NOT_IN_SCHEMA = new ConcurrentHashMap<>();

    /** The codes of the rules that the schema of a type does not express, from its definition {@code x-rules}. */
    public static Set<String> notInSchema(Class<?> type) {
        return NOT_IN_SCHEMA.computeIfAbsent(
                type,
                t -> JsonMapper.shared()
                        .readTree(ContentSchema.of(t).toString())
                        .at("/$defs/x-rules/enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The verdict of the reader alone. */
    public static Verdicts ofReader(Document document) {
        return new Verdicts(document, ReaderOracle.errors(document), Map.of());
    }

    public boolean isAccepted() {
        return errors.isEmpty();
    }

    /** The codes of the errors that the reader reports. */
    public Set<String> codes() {
        return errors.stream().map(Violation::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the document breaks a parser rule, on which parsers may differ. */
    public boolean isParserRule() {
        return codes().stream().anyMatch(ParserRules.CODES::contains);
    }

    /** Whether the schema must accept the document: it breaks only rules that the schema does not express. */
    public boolean isValidForTheSchema() {
        Document paired = UnpairedSurrogates.replaced(document);
        if (!paired.text().equals(document.text())) {
            return ofReader(paired).isValidForTheSchema();
        }
        return notInSchema(document.type()).containsAll(codes())
                && errors.stream().noneMatch(error -> PartlyExpressible.isRejected(document, error));
    }

    public boolean isDisagreement() {
        return verdicts.entrySet().stream()
                .filter(verdict -> !isParserRule() || ProcessOracle.PACKAGES.contains(verdict.getKey()))
                .anyMatch(verdict -> verdict.getValue() != expected(verdict.getKey()));
    }

    private boolean expected(String oracle) {
        return checksRules(oracle) ? isAccepted() : isValidForTheSchema();
    }

    /** Whether the oracle of a name also checks the rules that the schema does not express. */
    public static boolean checksRules(String oracle) {
        return oracle.equals(JakartaOracle.NAME) || ProcessOracle.PACKAGES.contains(oracle);
    }

    /** The verdicts as a table. */
    public String table() {
        String others = verdicts.entrySet().stream()
                .map(verdict -> "  %-10s %s%n".formatted(verdict.getKey(), verdict.getValue() ? "accepts" : "rejects"))
                .collect(Collectors.joining());
        return "  %-10s %s%n".formatted("reader", isAccepted() ? "accepts" : "rejects: " + errors) + others;
    }
}
