package io.github.orgcontent.rule.violation;

import io.github.orgcontent.rule.Rule;
import java.util.List;

/**
 * What a violation carries as its dynamic payload besides what Jakarta knows.
 *
 * @param reads the places that the rule looked at, see {@link Rule#reads}
 * @param depth how many steps the reported place lies below the document that the rule is about
 */
public record ViolationOrigin(List<String> reads, int depth) {}
