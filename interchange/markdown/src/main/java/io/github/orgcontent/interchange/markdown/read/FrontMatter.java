package io.github.orgcontent.interchange.markdown.read;

import io.github.orgcontent.interchange.jsonimport.ScalarFormat;
import io.github.orgcontent.interchange.jsonimport.ScalarResult;
import io.github.orgcontent.interchange.reading.LossCollector;
import io.github.orgcontent.interchange.reading.SourcePosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The metadata at the beginning of a Markdown text, between two lines {@code ---}: a subset of YAML 1.2. Each property has
 * a name and a scalar, or a list of scalars; any other value is a loss.
 */
final class FrontMatter {
    private static final String NAME = "([A-Za-z_][\\w-]*)[ \\t]*:(?:[ \\t]+(.*))?";
    private static final Pattern PROPERTY = Pattern.compile(NAME);
    private static final Pattern FENCE = Pattern.compile("---[ \\t]*+(?=[\r\n])");
    private static final Pattern END = Pattern.compile("(?:---|\\.\\.\\.)[ \\t]*");
    private static final Pattern IGNORED = Pattern.compile("[ \\t]*(?:#.*)?");
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\n]");

    private final Map<String, YamlProperty> properties = new LinkedHashMap<>();
    private final String body;

    private FrontMatter(String body) {
        this.body = body;
    }

    /** Parses the metadata of a text. A text that begins with a thematic break has none. */
    static FrontMatter parse(String markdown, LossCollector losses) {
        if (!FENCE.matcher(markdown).lookingAt()) {
            return new FrontMatter(markdown);
        }
        String[] lines = LINE_BREAK.split(markdown, -1);
        int end = end(lines);
        if (end < 0) {
            return new FrontMatter(markdown);
        }
        var body = new StringBuilder("\n".repeat(end + 1)); // so that positions are those of the whole text
        Matcher breaks = LINE_BREAK.matcher(markdown);
        for (int i = 0; i <= end && breaks.find(); i++) {
            if (i == end) {
                body.append(markdown, breaks.end(), markdown.length());
            }
        }
        var frontMatter = new FrontMatter(body.toString());
        frontMatter.addAll(lines, end, losses);
        return frontMatter;
    }

    private static int end(String[] lines) {
        boolean hasProperty = false;
        for (int i = 1; i < lines.length; i++) {
            if (END.matcher(lines[i]).matches()) {
                return hasProperty || i == 1 ? i : -1;
            } else if (!hasProperty && !IGNORED.matcher(lines[i]).matches()) {
                hasProperty = PROPERTY.matcher(lines[i]).matches();
                if (!hasProperty) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private void addAll(String[] lines, int end, LossCollector losses) {
        @Nullable YamlProperty current = null;
        for (int i = 1; i < end; i++) {
            Matcher property = PROPERTY.matcher(lines[i]);
            var position = new SourcePosition(i + 1, 1);
            if (property.matches()) {
                String name = property.group(1).toLowerCase(Locale.ROOT);
                String value = property.group(2);
                current = new YamlProperty(position, value == null ? "" : value.strip());
                if (properties.putIfAbsent(name, current) != null) {
                    losses.add(position, name, "it occurs twice in the front matter");
                }
            } else if (!IGNORED.matcher(lines[i]).matches()) {
                if (current == null) {
                    losses.add(position, "front matter", "it is not a property with a name");
                } else {
                    current.addLine(lines[i]);
                }
            }
        }
    }

    /** The text after the metadata, after as many line breaks as the metadata have. */
    String body() {
        return body;
    }

    /** Removes the first property of these names and converts its value; several values are a loss. */
    <T> Optional<T> take(List<String> names, ScalarFormat<T> format, LossCollector losses) {
        return take(names, format, losses, (name, property, values) -> {
            if (values.size() > 1) {
                losses.add(property.position(), name, "it has more than one value");
            }
            return values.get(0);
        });
    }

    /** Removes the first property of these names and converts its values, joined by commas. */
    <T> Optional<T> takeJoined(List<String> names, ScalarFormat<T> format, LossCollector losses) {
        return take(names, format, losses, (name, property, values) -> String.join(", ", values));
    }

    /** The text of the values of a property. */
    private interface Combination {
        String of(String name, YamlProperty property, List<String> values);
    }

    private <T> Optional<T> take(
            List<String> names, ScalarFormat<T> format, LossCollector losses, Combination combination) {
        Optional<String> present =
                names.stream().filter(properties::containsKey).findFirst();
        if (present.isEmpty()) {
            return Optional.empty();
        }
        String name = present.get();
        YamlProperty property = Objects.requireNonNull(properties.remove(name));
        Optional<List<String>> values = property.values();
        if (values.isEmpty()) {
            losses.add(property.position(), name, "its value is not a scalar or a list of scalars of one line");
        }
        return values.filter(list -> !list.isEmpty())
                .map(list -> combination.of(name, property, list))
                .flatMap(text -> convert(name, property, format.parse(text), losses));
    }

    private static <T> Optional<T> convert(
            String name, YamlProperty property, ScalarResult<T> result, LossCollector losses) {
        if (!result.isValid()) {
            losses.add(property.position(), name, result.reason());
        }
        result.change().ifPresent(change -> losses.add(property.position(), name, change.reason()));
        return result.value();
    }

    /** Reports the properties that were not taken. */
    void reportRest(String reason, LossCollector losses) {
        properties.forEach((name, property) -> losses.add(property.position(), name, reason));
    }
}
