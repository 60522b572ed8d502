package io.github.orgcontent.conformance.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Javadoc of a type of the model and of its components, from the sources. */
final class Javadoc {
    private static final Path SOURCES = Path.of("..", "core", "src", "main", "java");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^(.*?\\.)(?= |$)");
    private static final Pattern CODE = Pattern.compile("\\{@code ((?:[^{}]|\\{[^{}]*})*)}");
    private static final Pattern LINK = Pattern.compile("\\{@link (?:\\w*#)?(\\w+)[^}]*}");
    private static final Pattern VALUE = Pattern.compile("\\{@value #(\\w+)}");
    private static final Pattern FOR_EXAMPLE =
            Pattern.compile("for example (\\{@code [^}]*}(?:(?:,| or) \\{@code [^}]*})*)");

    private final Class<?> type;
    private final String main;
    private final Map<String, String> components = new HashMap<>();

    private Javadoc(Class<?> type, String comment) {
        this.type = type;
        String[] parts = comment.split(" @param ", -1);
        this.main = parts[0];
        for (String part : List.of(parts).subList(1, parts.length)) {
            String[] nameAndText = part.split(" ", 2);
            components.put(nameAndText[0], nameAndText[1]);
        }
    }

    /** The Javadoc of a type of the model. */
    static Javadoc of(Class<?> type) {
        String source = sourceOf(type);
        Matcher declaration = Pattern.compile("\\bpublic [a-z @]*\\b" + type.getSimpleName() + "\\b")
                .matcher(source);
        if (!declaration.find()) {
            throw new IllegalStateException(type + " is not in its source file");
        }
        int start = source.lastIndexOf("/**", declaration.start());
        int end = source.indexOf("*/", start);
        if (start < 0 || source.substring(end, declaration.start()).contains("\n}")) {
            throw new IllegalStateException(type + " has no Javadoc");
        }
        String comment = source.substring(start + 3, end).replaceAll("\\s*\\n\\s*\\*\\s*", " ");
        return new Javadoc(type, comment.strip());
    }

    /** The Javadoc of a constant of the enumeration. */
    String ofConstant(String constant) {
        Matcher comment = Pattern.compile("/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\s*(?:@\\w+\\s+)*" + constant + "\\b")
                .matcher(sourceOf(type));
        if (!comment.find()) {
            throw new IllegalStateException(type.getName() + " has no Javadoc for its constant " + constant);
        }
        return plain(comment.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip());
    }

    private static String sourceOf(Class<?> type) {
        try {
            return Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first sentence about the type. */
    String sentence() {
        return plain(firstSentence());
    }

    /** The whole text about a component. */
    String of(String component) {
        return plain(textOf(component));
    }

    /** The code fragments in the first sentence about the type. */
    List<String> codeInSentence() {
        return codeIn(firstSentence());
    }

    /** The examples in the text about a component. */
    List<String> examplesOf(String component) {
        Matcher examples = FOR_EXAMPLE.matcher(textOf(component));
        return examples.find() ? codeIn(examples.group(1)) : List.of();
    }

    private static List<String> codeIn(String text) {
        return CODE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private String firstSentence() {
        Matcher sentence = FIRST_SENTENCE.matcher(main);
        if (!sentence.find()) {
            throw new IllegalStateException(type + " has no first sentence");
        }
        return sentence.group(1);
    }

    private String textOf(String component) {
        String text = components.get(component);
        if (text == null) {
            throw new IllegalStateException(type.getName() + " has no @param for its component " + component);
        }
        return text.strip();
    }

    private String plain(String text) {
        String withoutLinks = LINK.matcher(text).replaceAll("$1");
        return VALUE.matcher(CODE.matcher(withoutLinks).replaceAll("$1")).replaceAll(this::value);
    }

    private String value(MatchResult name) {
        try {
            return Matcher.quoteReplacement(
                    String.valueOf(type.getField(name.group(1)).get(null)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name.group() + " of " + type.getName(), e);
        }
    }
}
