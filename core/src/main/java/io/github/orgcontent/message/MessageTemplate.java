package io.github.orgcontent.message;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message of the catalogue, parsed once because the same messages are rendered often. */
record MessageTemplate(List<Part> parts) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?<name>\\w+)}|\\[(?<optional>[^\\[\\]]*)]");

    private sealed interface Part {}

    private record Literal(String text) implements Part {}

    private record Placeholder(String name) implements Part {}

    private record Optional(MessageTemplate template) implements Part {}

    static MessageTemplate parse(String text) {
        var parts = new ArrayList<Part>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int end = 0;
        while (matcher.find()) {
            parts.add(new Literal(text.substring(end, matcher.start())));
            String name = matcher.group("name");
            parts.add(name == null ? new Optional(parse(matcher.group("optional"))) : new Placeholder(name));
            end = matcher.end();
        }
        parts.add(new Literal(text.substring(end)));
        return new MessageTemplate(parts);
    }

    /** The names of all placeholders, in the order of the message. */
    Set<String> placeholders() {
        var names = new LinkedHashSet<String>();
        for (Part part : parts) {
            if (part instanceof Placeholder placeholder) {
                names.add(placeholder.name());
            } else if (part instanceof Optional optional) {
                names.addAll(optional.template().placeholders());
            }
        }
        return names;
    }

    /**
     * Renders the message.
     *
     * @param label returns the text for the name and the value of a placeholder
     */
    String fill(Map<String, ?> parameters, BinaryOperator<String> label) {
        var filled = new StringBuilder();
        fill(parameters, label, filled);
        return filled.toString();
    }

    private void fill(Map<String, ?> parameters, BinaryOperator<String> label, StringBuilder filled) {
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                filled.append(literal.text());
            } else if (part instanceof Placeholder placeholder) {
                Object value = parameters.get(placeholder.name());
                filled.append(
                        value == null
                                ? "{" + placeholder.name() + "}"
                                : label.apply(placeholder.name(), value.toString()));
            } else if (part instanceof Optional optional && optional.template().isComplete(parameters)) {
                optional.template().fill(parameters, label, filled);
            }
        }
    }

    private boolean isComplete(Map<String, ?> parameters) {
        return parts.stream().allMatch(part -> !(part instanceof Placeholder p) || parameters.containsKey(p.name()));
    }
}
