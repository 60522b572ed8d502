package io.github.orgcontent.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The messages of one language by code: {@code text.blank} gives {@code must not be blank}.
 *
 * <p>The messages are in {@code ContributorValidationMessages.properties}, the bundle in which Hibernate Validator
 * looks for messages of libraries, so that other validators find them, too. In the bundle, each code has the prefix
 * {@value #PREFIX}. A message contains placeholders in braces. A part in square brackets is left out if a placeholder
 * in it has no value. The value of the placeholder {@code kind} is itself a code of the catalogue.
 */
public final class MessageCatalog {
    /** Prefix of a code in the bundle and in the message template of a constraint. */
    public static final String PREFIX = "io.github.orgcontent.";

    private static final String BUNDLE = "ContributorValidationMessages";
    private static final String KIND = "kind";
    private static final MessageCatalog ENGLISH = new MessageCatalog(Locale.ENGLISH, List.of(""));
    private static final MessageCatalog GERMAN = new MessageCatalog(Locale.GERMAN, List.of("", "_de"));

    private final Locale locale;
    private final Properties templates = new Properties();
    private final Map<String, MessageTemplate> parsed = new ConcurrentHashMap<>();

    private MessageCatalog(Locale locale, List<String> suffixes) {
        this.locale = locale;
        for (String suffix : suffixes) {
            load(BUNDLE + suffix + ".properties");
        }
    }

    /** Catalogue for a locale: German for all German locales, English for all others. */
    public static MessageCatalog in(Locale locale) {
        return locale.getLanguage().equals("de") ? GERMAN : ENGLISH;
    }

    /** Language of the messages. */
    public Locale locale() {
        return locale;
    }

    /** All codes in alphabetical order. */
    public Set<String> codes() {
        return templates.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Renders the message of a code; a placeholder without a value is kept.
     *
     * @throws NoSuchElementException if the catalogue does not contain the code
     */
    public String render(String code, Map<String, ?> parameters) {
        return parsed(code).fill(parameters, this::label);
    }

    /**
     * The parameters that the message of a code contains, as text. The value of {@code kind} is a code.
     *
     * @throws NoSuchElementException if the catalogue does not contain the code
     */
    public Map<String, String> parameters(String code, Map<String, ?> parameters) {
        var shown = new TreeMap<String, String>();
        for (String name : parsed(code).placeholders()) {
            Object value = parameters.get(name);
            if (value != null) {
                shown.put(name, value.toString());
            }
        }
        return shown;
    }

    private MessageTemplate parsed(String code) {
        MessageTemplate template = parsed.get(code);
        if (template == null) {
            template = MessageTemplate.parse(template(code));
            parsed.put(code, template);
        }
        return template;
    }

    /** The message template of a code. */
    String template(String code) {
        String template = templates.getProperty(PREFIX + code);
        if (template == null) {
            throw new NoSuchElementException("no message for code " + code);
        }
        return template;
    }

    private String label(String parameter, String value) {
        return parameter.equals(KIND) ? template(KIND + "." + value) : value;
    }

    // Other libraries may contribute bundles of the same name. The prefix separates the codes.
    private void load(String name) {
        try {
            for (URL bundle : resources(name)) {
                try (Reader reader = new InputStreamReader(bundle.openStream(), UTF_8)) {
                    templates.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static List<URL> resources(String name) throws IOException {
        List<URL> found = List.copyOf(
                Collections.list(MessageCatalog.class.getClassLoader().getResources(name)));
        if (found.isEmpty()) {
            throw new IOException("not on the class or module path: " + name);
        }
        return found;
    }
}
