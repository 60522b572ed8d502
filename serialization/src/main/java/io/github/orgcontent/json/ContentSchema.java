package io.github.orgcontent.json;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.work.WorkArea;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The JSON Schema (draft 2020-12) of a type of document: the contract in the words that services in other languages
 * understand. Each schema stands for itself, without references to others.
 *
 * <p>What JSON Schema cannot say, or only in part, is listed by code under {@code x-rules}. A validator that refuses
 * keywords it does not know must be told of this one, ajv by {@code ajv.addKeyword("x-rules")}. Patterns decide;
 * {@code format} is a hint and never refuses what they accept.
 */
public final class ContentSchema {
    /** Where the identifiers of all schemas begin. */
    static final String BASE = "https://orgcontent.github.io/schema/1.0/";

    private static final List<Class<?>> TYPES = List.of(
            OrganizationContent.class,
            OrganizationProfile.class,
            WorkArea.class,
            NewsArticle.class,
            Quote.class,
            PressContact.class,
            LocalizedText.class);

    private final String name;

    private ContentSchema(String name) {
        this.name = name;
    }

    /** The types that have a schema of their own. */
    public static List<Class<?>> types() {
        return TYPES;
    }

    /**
     * The schema of a type.
     *
     * @throws IllegalArgumentException if it is not one of {@link #types()}
     */
    public static ContentSchema of(Class<?> type) {
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException(type.getName() + " has no schema of its own");
        }
        return new ContentSchema(nameOf(type));
    }

    /** The name of a type's schema: its own with hyphens, {@code news-article}. */
    public static String nameOf(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The identifier, {@code https://orgcontent.github.io/schema/1.0/news-article.json}. */
    public String id() {
        return BASE + name + ".json";
    }

    /** The schema as JSON, indented. */
    @Override
    public String toString() {
        try (InputStream in = ContentSchema.class.getResourceAsStream("schema/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the schema " + name + " is not in the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
