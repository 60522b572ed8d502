package io.github.orgcontent.rule.violation;

import io.github.orgcontent.rule.Rule;
import java.util.List;
import java.util.Map;

/**
 * Origin of a violation, attached to it as the dynamic payload of Hibernate Validator.
 *
 * @param reads paths that the rule reads, see {@link Rule#reads}
 * @param depth number of path elements between the document that owns the rule and the location of the violation
 * @param parameters values for the placeholders of the message
 */
public record ViolationOrigin(List<String> reads, int depth, Map<String, ?> parameters) {}
