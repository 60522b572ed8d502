package io.github.orgcontent.interchange.harness;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.json.ContentModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A content of a fictitious organization with every property of every type and every kind of block and media, each text
 * in English, German and Arabic, and no text twice. Two articles with everything: {@code water-for-all}, a press release
 * written in English, and {@code after-the-flood}, an interview written in German. {@code before-the-rain} is a shorter
 * article, so that an article has two related ones.
 *
 * <p>All are public at {@link #AT}.
 */
public final class Maximal {
    /** The instant for exports that need one. */
    public static final Instant AT = Instant.parse("2026-07-01T00:00:00Z");

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();
    private static final OrganizationContent CONTENT = ContentJson.standard().read(bytes(), OrganizationContent.class);

    private Maximal() {}

    /** The content. */
    public static OrganizationContent content() {
        return CONTENT;
    }

    /** The content as canonical JSON; a modifiable copy. */
    static ObjectNode tree() {
        return tree(CONTENT);
    }

    static ObjectNode tree(OrganizationContent content) {
        return MAPPER.valueToTree(content);
    }

    static byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(Maximal.class.getResourceAsStream("maximal.json"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
