package io.github.orgcontent.json.agreement;

import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.json.ParserRules;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What all judges say of a document.
 *
 * @param codes the codes of the errors that the reader finds
 * @param verdicts whether each of the other judges accepts it, by name
 */
record Hearing(Document document, Set<String> codes, Map<String, Boolean> verdicts) {
    private static final Map<Class<?>, Set<String>> UNSAID = new ConcurrentHashMap<>();

    /** The codes of the rules that the schema of a type does not hold, from the schema itself. */
    static Set<String> unsaid(Class<?> type) {
        return UNSAID.computeIfAbsent(
                type,
                t -> JsonMapper.shared()
                        .readTree(ContentSchema.of(t).toString())
                        .get("x-rules")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isAccepted() {
        return codes.isEmpty();
    }

    /** Whether it is about the text, of which parsers may think what they like. */
    boolean isAboutText() {
        return codes.stream().anyMatch(ParserRules.CODES::contains);
    }

    /** Whether the schema must say the same as the reader, and does not only may. */
    boolean isForTheSchema() {
        return isAccepted() || (!isAboutText() && !unsaid(document.type()).containsAll(codes));
    }

    boolean isDisagreement() {
        if (isAboutText()) {
            return false;
        }
        return verdicts.entrySet().stream().anyMatch(verdict -> isOtherwise(verdict.getKey(), verdict.getValue()))
                || schemaVerdicts() > 1;
    }

    private boolean isOtherwise(String judge, boolean accepts) {
        boolean mustAgree = judge.equals(JakartaJudge.NAME) || isForTheSchema();
        return mustAgree && accepts != isAccepted();
    }

    private long schemaVerdicts() {
        return verdicts.entrySet().stream()
                .filter(verdict -> !verdict.getKey().equals(JakartaJudge.NAME))
                .map(Map.Entry::getValue)
                .distinct()
                .count();
    }

    /** The verdicts as a table. */
    String table() {
        String others = verdicts.entrySet().stream()
                .map(verdict -> "  %-10s %s%n".formatted(verdict.getKey(), verdict.getValue() ? "accepts" : "rejects"))
                .collect(Collectors.joining());
        return "  %-10s %s%n".formatted("reader", isAccepted() ? "accepts" : "rejects: " + codes) + others;
    }
}
