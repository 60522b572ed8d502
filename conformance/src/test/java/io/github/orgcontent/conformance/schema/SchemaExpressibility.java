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
 * Whether the JSON Schema holds a rule. Nobody says so by hand: the cases in which nothing but that rule is broken are
 * put before a validator that knows nothing but the schema.
 */
public enum SchemaExpressibility {
    /** The schema rejects every case. */
    YES,
    /** The schema rejects some cases. */
    PARTLY,
    /** The schema rejects no case. */
    NO;

    private static final Map<Class<?>, SchemaValidator> JUDGES = judges();
    private static final Map<String, Severity> SEVERITIES = severities();
    private static final Map<String, SchemaExpressibility> VERDICTS = verdicts();

    private static Map<Class<?>, SchemaValidator> judges() {
        Map<Class<?>, SchemaValidator> judges = new HashMap<>();
        for (Class<?> type : ContentSchema.types()) {
            judges.put(type, SchemaValidator.of(SchemaGenerator.schemaOf(type, List.of())));
        }
        return judges;
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
                .filter(document -> document.errors().size() == 1 && isJudged(document))
                .collect(Collectors.toMap(
                        document -> document.errors().iterator().next(),
                        document -> problems(document).isEmpty() ? NO : YES,
                        (one, other) -> one == other ? one : PARTLY,
                        TreeMap::new));
    }

    /** Whether a schema can judge a document: it is JSON, and nothing is wrong with its text. */
    public static boolean isJudged(Case document) {
        return document.isText() && document.errors().stream().noneMatch(ParserRules.CODES::contains);
    }

    /** What the schema alone finds in a document. */
    static List<String> problems(Case document) {
        return problems(document.type(), document.text());
    }

    /** What the schema of a type alone finds in a text. */
    static List<String> problems(Class<?> type, String text) {
        return Objects.requireNonNull(JUDGES.get(type)).problems(text);
    }

    /** Every code that a case causes, with the severity that the reader gives it. */
    static Map<String, Severity> codes() {
        return SEVERITIES;
    }

    /** The verdict on a rule that is neither a warning nor about reading. */
    static SchemaExpressibility of(String code) {
        SchemaExpressibility verdict = VERDICTS.get(code);
        if (verdict == null) {
            throw new IllegalStateException("no case in which nothing but " + code + " is broken");
        }
        return verdict;
    }

    /** The codes of the rules for a type that its schema does not hold, or not wholly. */
    static List<String> unsaid(Class<?> type) {
        return RulePlaces.in(List.of(type)).codes().stream()
                .filter(code -> SEVERITIES.get(code) == Severity.ERROR && of(code) != YES)
                .toList();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
