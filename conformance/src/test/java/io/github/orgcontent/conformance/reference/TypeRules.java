package io.github.orgcontent.conformance.reference;

import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.Warnings;
import io.github.orgcontent.json.bind.Codecs;
import io.github.orgcontent.message.MessageCatalog;
import io.github.orgcontent.rule.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules between components, with their messages in English. */
final class TypeRules {
    private static final MessageCatalog MESSAGES = MessageCatalog.in(Locale.ENGLISH);

    private TypeRules() {}

    /** The rules of a type as HTML lines, in the order of their evaluation. */
    static List<String> of(String name) {
        List<String> lines = new ArrayList<>();
        Codecs.STANDARD.modelTypes().keySet().stream()
                .filter(type -> type.getSimpleName().equals(name))
                .flatMap(type -> Arrays.stream(type.getAnnotationsByType(Rules.class)))
                .forEach(rules -> {
                    boolean isWarning = Arrays.asList(rules.groups()).contains(Warnings.class);
                    RuleSet.of(rules.value())
                            .forEach(rule -> lines.add(line(rule.code()) + (isWarning ? " (warning)" : "")));
                });
        return lines;
    }

    /** A rule as an HTML line: code and message; placeholders of the message are in braces. */
    static String line(String code) {
        return Html.code(code) + ": " + Html.escape(MESSAGES.render(code, Map.of()));
    }
}
