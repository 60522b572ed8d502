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
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The sentences of one language, by code: {@code text.blank} gives {@code must not be blank}.
 *
 * <p>The sentences stand in {@code ContributorValidationMessages.properties}, the name under which Hibernate Validator
 * looks for what libraries contribute, so that a validator of one's own speaks the same words. There, each code has the
 * prefix {@value #PREFIX}. A sentence may hold parameters in braces; a part in square brackets is left out where a
 * parameter in it has no value; the value of the parameter {@code kind} is itself a word of the catalogue.
 */
public final class MessageCatalog {
    /** What stands before a code in the bundle, and in a constraint's message template. */
    public static final String PREFIX = "io.github.orgcontent.";

    private static final String BUNDLE = "ContributorValidationMessages";
    private static final String KIND = "kind";
    private static final MessageCatalog ENGLISH = new MessageCatalog(Locale.ENGLISH, List.of(""));
    private static final MessageCatalog GERMAN = new MessageCatalog(Locale.GERMAN, List.of("", "_de"));

    private final Locale locale;
    private final Properties sentences = new Properties();
    private final Map<String, MessageTemplate> parsed = new ConcurrentHashMap<>();

    private MessageCatalog(Locale locale, List<String> suffixes) {
        this.locale = locale;
        for (String suffix : suffixes) {
            load(BUNDLE + suffix + ".properties");
        }
    }

    /** The catalogue for a locale: German for every German one, English for all others. */
    public static MessageCatalog in(Locale locale) {
        return locale.getLanguage().equals("de") ? GERMAN : ENGLISH;
    }

    /** The language in which this catalogue really speaks. */
    public Locale locale() {
        return locale;
    }

    /** All codes, in alphabetical order. */
    public Set<String> codes() {
        return sentences.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The sentence for a code with its parameters filled in; a parameter without a value stays as it stands.
     *
     * @throws NoSuchElementException if the catalogue has no such code
     */
    public String render(String code, Map<String, ?> parameters) {
        MessageTemplate sentence = parsed.get(code);
        if (sentence == null) {
            sentence = MessageTemplate.parse(sentence(code));
            parsed.put(code, sentence);
        }
        return sentence.fill(parameters, this::word);
    }

    /** The sentence as it stands in the catalogue. */
    String sentence(String code) {
        String sentence = sentences.getProperty(PREFIX + code);
        if (sentence == null) {
            throw new NoSuchElementException("no message for code " + code);
        }
        return sentence;
    }

    private String word(String parameter, String value) {
        return parameter.equals(KIND) ? sentence(KIND + "." + value) : value;
    }

    // Other libraries may contribute a bundle of this name; the prefix keeps the codes apart.
    private void load(String name) {
        try {
            for (URL bundle : resources(name)) {
                try (Reader reader = new InputStreamReader(bundle.openStream(), UTF_8)) {
                    sentences.load(reader);
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
