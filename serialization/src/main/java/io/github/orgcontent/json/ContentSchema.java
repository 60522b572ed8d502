package io.github.orgcontent.json;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.Violation;
import io.github.orgcontent.work.WorkArea;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * JSON Schema (draft 2020-12) of a document type, the contract for services in other languages. Each schema is
 * self-contained. The schemas are resources; {@code SchemaGenerator} in the folder {@code conformance} generates them
 * from the types, their constraints and their Javadoc.
 *
 * <p>The definition {@code x-rules} under {@code $defs} lists the codes of rules that JSON Schema cannot express, or only
 * in part. Strict validators accept it without a declaration. The keyword {@code format} never rejects what
 * {@code pattern} accepts.
 */
public final class ContentSchema {
    /** The base URI of the identifiers of all schemas. */
    static final String BASE = "https://orgcontent.github.io/schema/1.0/";

    private static final String TOLERANT = ".tolerant";

    private static final List<Class<?>> TYPES = List.of(
            OrganizationContent.class,
            OrganizationProfile.class,
            WorkArea.class,
            NewsArticle.class,
            Quote.class,
            PressContact.class,
            LocalizedText.class);

    private final String folder;
    private final String name;

    private ContentSchema(String folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** The document types with a schema. */
    public static List<Class<?>> types() {
        return TYPES;
    }

    /**
     * Returns the schema of a document type, or of {@link Violation} in the form that {@link ContentModule} writes.
     *
     * @throws IllegalArgumentException if the type has no schema of its own
     */
    public static ContentSchema of(Class<?> type) {
        if (!TYPES.contains(type) && type != Violation.class) {
            throw new IllegalArgumentException(type.getName() + " has no schema of its own");
        }
        return new ContentSchema("schema", nameOf(type));
    }

    /**
     * Returns the schema of the complete content for editors and forms. It accepts the same documents as the schema of
     * {@link OrganizationContent}, and contains snippets and messages in keywords of Visual Studio Code.
     */
    public static ContentSchema forEditors() {
        return new ContentSchema("editor", nameOf(OrganizationContent.class) + ".editor");
    }

    /**
     * Returns the schema of the complete content for generators of types. It contains the structure only: it accepts every
     * valid document, and documents that are not valid.
     */
    public static ContentSchema forTypeGenerators() {
        return new ContentSchema("types", nameOf(OrganizationContent.class) + ".types");
    }

    /** Returns an OpenAPI 3.1 document, as indented JSON, with a component for each type, for generators of types. */
    public static String openApiComponents() {
        return resource("types/openapi-components.json");
    }

    /**
     * Returns the schema for tolerant readers, which accepts unknown properties, words of enumerations and types of
     * blocks and media: for documents of later minor versions.
     *
     * @throws IllegalStateException if this is the schema of {@link Violation}, for editors or for generators of types,
     *     which have one form only
     */
    public ContentSchema tolerant() {
        if (!folder.equals("schema") || name.equals(nameOf(Violation.class))) {
            throw new IllegalStateException("the schema " + name + " has no tolerant form");
        }
        return name.endsWith(TOLERANT) ? this : new ContentSchema(folder, name + TOLERANT);
    }

    /** The name of the schema of a type, {@code news-article}. */
    static String nameOf(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The identifier, {@code https://orgcontent.github.io/schema/1.0/news-article.json}. */
    public String id() {
        return BASE + name + ".json";
    }

    /** The schema as indented JSON. */
    @Override
    public String toString() {
        return resource(folder + "/" + name + ".json");
    }

    private static String resource(String path) {
        try (InputStream in = ContentSchema.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not in the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
