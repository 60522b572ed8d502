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

/** Labels in one language: English, German or Arabic. The English labels are the default for all other languages. */
public final class Labels {
    /** The supported languages; the first is the default. */
    public static final List<String> LANGUAGES = List.of("en", "de", "ar");

    /** The enumerations whose constants have labels. */
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
    private final Map<Enum<?>, Localized<String>> labels = new HashMap<>();

    private Labels(LanguageTag language) {
        this.language = language;
        Properties lines = read("labels_" + language + ".properties");
        TYPES.forEach(type -> List.of(type.getEnumConstants()).forEach(constant -> load(constant, lines)));
    }

    private void load(Enum<?> constant, Properties lines) {
        String key = kebab(constant.getDeclaringClass().getSimpleName()) + "." + kebab(constant.name());
        String label = lines.getProperty(key);
        if (label == null) {
            throw new IllegalStateException("there is no label in " + language + " for " + key);
        }
        labels.put(constant, localized(label));
    }

    /** The labels for a language. */
    public static Labels in(LanguageTag language) {
        Labels labels = ALL.get(language.language());
        // The labels are in the usual script of the language, so that they do not suit another direction of writing.
        boolean isSameDirection = labels != null && labels.language.direction() == language.direction();
        return labels != null && isSameDirection ? labels : Objects.requireNonNull(ALL.get(LANGUAGES.get(0)));
    }

    /** The label of a constant: of a {@link Label}, or of an enumeration of the model. */
    public Localized<String> of(Enum<?> constant) {
        return Objects.requireNonNull(labels.get(constant));
    }

    /** A text with the language of the labels. */
    public Localized<String> localized(String text) {
        return new Localized<>(text, language, Match.EXACT);
    }

    /** The language of the labels. */
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
        var labels = new Properties();
        try (var stream = Objects.requireNonNull(Labels.class.getResourceAsStream(resource), resource);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            labels.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
