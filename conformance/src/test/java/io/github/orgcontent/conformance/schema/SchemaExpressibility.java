package io.github.orgcontent.conformance.schema;

import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.testing.Case;
import io.github.orgcontent.validation.Severity;
import io.github.orgcontent.validation.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether the JSON Schema expresses a rule. This is derived, not declared: a schema validator evaluates the cases that break
 * only that rule.
 */
public enum SchemaExpressibility {
    /** The schema rejects every case. */
    YES,
    /** The schema rejects some cases. */
    PARTLY,
    /** The schema rejects no case. */
    NO;

    private static final Map<Class<?>, SchemaValidator> VALIDATORS = oracles();
    private static final Map<String, Severity> SEVERITIES = severities();
    private static final Map<String, SchemaExpressibility> VERDICTS = verdicts();

    private static Map<Class<?>, SchemaValidator> oracles() {
        Map<Class<?>, SchemaValidator> oracles = new HashMap<>();
        for (Class<?> type : ContentSchema.types()) {
            oracles.put(type, SchemaValidator.of(SchemaGenerator.schemaOf(type, List.of())));
        }
        return oracles;
    }

    private static Map<String, Severity> severities() {
        Map<String, Severity> severities = new TreeMap<>();
        for (Case document : Case.all()) {
            for (Violation violation : document.check().violations()) {
                severities.put(violation.code(), violation.severity());
            }
        }
        return severities;
    }

    private static Map<String, SchemaExpressibility> verdicts() {
        return Case.all().stream()
                .filter(document -> document.errors().size() == 1 && isJson(document))
                .collect(Collectors.toMap(
                        document -> document.errors().iterator().next(),
                        document -> problems(document).isEmpty() ? NO : YES,
                        (one, other) -> one == other ? one : PARTLY,
                        TreeMap::new));
    }

    /** Whether a schema can validate a document: it breaks no parser rule. */
    public static boolean isJson(Case document) {
        return document.isText() && document.errors().stream().noneMatch(ParserRules.CODES::contains);
    }

    /** The errors that the schema reports in a document. */
    public static List<String> problems(Case document) {
        return problems(document.type(), document.text());
    }

    /** The errors that the schema of a type reports in a text. */
    static List<String> problems(Class<?> type, String text) {
        return Objects.requireNonNull(VALIDATORS.get(type)).problems(text);
    }

    /** The codes of all violations in the cases, with their severities. */
    static Map<String, Severity> codes() {
        return SEVERITIES;
    }

    /** The result for a rule that is neither a warning nor a parser rule. */
    static SchemaExpressibility of(String code) {
        SchemaExpressibility verdict = VERDICTS.get(code);
        if (verdict == null) {
            throw new IllegalStateException("no case breaks only " + code);
        }
        return verdict;
    }

    /** The codes of the rules for a type that its schema does not express, or only in part. */
    static List<String> notInSchema(Class<?> type) {
        return RuleLocations.in(List.of(type)).codes().stream()
                .filter(code -> SEVERITIES.get(code) == Severity.ERROR && of(code) != YES)
                .toList();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
