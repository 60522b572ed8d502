package io.github.orgcontent.rule;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * A rule between the components of a document.
 *
 * @param code the stable code, for example {@code news.updated-before-published}
 * @param check tells all findings in a document; must bear any component being null
 * @param reads which places all findings rest on, seen from the document, with {@code *} for any index or key and
 *     {@code **} for anything below; after {@value #AROUND}, seen from what holds the finding's own place. Where one of
 *     them could not be read, a finding cannot be judged and is left out
 * @param schema the rule as a JSON Schema for the document, or an empty string where JSON Schema cannot say it
 */
public record Rule<T>(String code, BiConsumer<T, ViolationCollector> check, List<String> reads, String schema) {
    /** What stands before a place that is seen from around the finding's own. */
    public static final String AROUND = "../";

    /** A rule that JSON Schema cannot say. */
    public static <T> Rule<T> of(String code, BiConsumer<T, ViolationCollector> check, String... reads) {
        return new Rule<>(code, check, List.of(reads), "");
    }

    /** The same rule with its words in JSON Schema. */
    public Rule<T> withSchema(String words) {
        return new Rule<>(code, check, reads, words);
    }
}
