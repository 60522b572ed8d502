package io.github.orgcontent.interchange.label;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.language.Match;
import io.github.orgcontent.news.CorrectionKind;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.organization.OfficeKind;
import io.github.orgcontent.organization.OrganizationKind;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.Qualifier;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The fixed words in one language. There are English, German and Arabic ones; readers of others have the English. */
public final class Labels {
    /** The languages that there are words in; the first is for all others. */
    public static final List<String> LANGUAGES = List.of("en", "de", "ar");

    /** What there are words for. */
    static final List<Class<? extends Enum<?>>> TYPES = List.of(
            Label.class,
            CorrectionKind.class,
            Genre.class,
            OfficeKind.class,
            OrganizationKind.class,
            PhoneKind.class,
            Qualifier.class);

    private static final Map<String, Labels> ALL = all();

    private final LanguageTag language;
    private final Map<Enum<?>, Localized<String>> words = new HashMap<>();

    private Labels(LanguageTag language) {
        this.language = language;
        Properties lines = read("labels_" + language + ".properties");
        TYPES.forEach(type -> List.of(type.getEnumConstants()).forEach(constant -> learn(constant, lines)));
    }

    private void learn(Enum<?> constant, Properties lines) {
        String key = kebab(constant.getDeclaringClass().getSimpleName()) + "." + kebab(constant.name());
        String word = lines.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("there is no word in " + language + " for " + key);
        }
        words.put(constant, say(word));
    }

    /** The words for a reader of a language. */
    public static Labels in(LanguageTag language) {
        Labels words = ALL.get(language.language());
        // what is written in another script than the language mostly is cannot be told by these words
        boolean isReadable = words != null && words.language.direction() == language.direction();
        return words != null && isReadable ? words : Objects.requireNonNull(ALL.get(LANGUAGES.get(0)));
    }

    /** The word for a constant: a {@link Label}, or one of the model. */
    public Localized<String> of(Enum<?> constant) {
        return Objects.requireNonNull(words.get(constant));
    }

    /** Some words that were made for the language of the fixed ones. */
    public Localized<String> say(String text) {
        return new Localized<>(text, language, Match.EXACT);
    }

    /** The language of the words. */
    public LanguageTag language() {
        return language;
    }

    /** {@code press-release} for {@code PRESS_RELEASE}, {@code office-kind} for {@code OfficeKind}. */
    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").replace('_', '-').toLowerCase(Locale.ROOT);
    }

    private static Map<String, Labels> all() {
        var all = new TreeMap<String, Labels>();
        LANGUAGES.forEach(tag -> all.put(tag, new Labels(LanguageTag.parse(tag))));
        return all;
    }

    private static Properties read(String resource) {
        var words = new Properties();
        try (var stream = Objects.requireNonNull(Labels.class.getResourceAsStream(resource), resource);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
