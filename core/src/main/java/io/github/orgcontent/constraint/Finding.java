package io.github.orgcontent.constraint;

import java.util.List;

/**
 * What a violation carries as its dynamic payload besides what Jakarta knows.
 *
 * @param reads the places that the rule looked at, see {@link Rule#reads}
 * @param depth how many steps the reported place lies below the document that the rule is about
 */
public record Finding(List<String> reads, int depth) {}
