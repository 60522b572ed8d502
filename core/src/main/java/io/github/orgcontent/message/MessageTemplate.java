package io.github.orgcontent.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence of the catalogue, taken apart once, since the same few are said of many documents. */
record MessageTemplate(List<Part> parts) {
    private static final Pattern PLACE = Pattern.compile("\\{(?<name>\\w+)}|\\[(?<optional>[^\\[\\]]*)]");

    private sealed interface Part {}

    private record Words(String words) implements Part {}

    private record Parameter(String name) implements Part {}

    private record Optional(MessageTemplate sentence) implements Part {}

    static MessageTemplate parse(String text) {
        var parts = new ArrayList<Part>();
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            parts.add(new Words(text.substring(end, place.start())));
            String name = place.group("name");
            parts.add(name == null ? new Optional(parse(place.group("optional"))) : new Parameter(name));
            end = place.end();
        }
        parts.add(new Words(text.substring(end)));
        return new MessageTemplate(parts);
    }

    /**
     * The sentence with its parameters filled in.
     *
     * @param word makes of a parameter's name and its value what is said
     */
    String fill(Map<String, ?> parameters, BinaryOperator<String> word) {
        var filled = new StringBuilder();
        fill(parameters, word, filled);
        return filled.toString();
    }

    private void fill(Map<String, ?> parameters, BinaryOperator<String> word, StringBuilder filled) {
        for (Part part : parts) {
            if (part instanceof Words words) {
                filled.append(words.words());
            } else if (part instanceof Parameter parameter) {
                Object value = parameters.get(parameter.name());
                filled.append(
                        value == null ? "{" + parameter.name() + "}" : word.apply(parameter.name(), value.toString()));
            } else if (part instanceof Optional optional && optional.sentence().isComplete(parameters)) {
                optional.sentence().fill(parameters, word, filled);
            }
        }
    }

    private boolean isComplete(Map<String, ?> parameters) {
        return parts.stream().allMatch(part -> !(part instanceof Parameter p) || parameters.containsKey(p.name()));
    }
}
