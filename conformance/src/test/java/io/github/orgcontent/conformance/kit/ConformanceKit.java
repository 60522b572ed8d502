package io.github.orgcontent.conformance.kit;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.conformance.schema.SchemaExpressibility;
import io.github.orgcontent.json.CheckResult;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.json.ContentModule;
import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.testing.Case;
import io.github.orgcontent.validation.Violation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The files of the kit: the documents of all cases, their expected results, the schemas and a description. */
final class ConformanceKit {
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0); // equal files have equal bytes

    private static final ContentJson TOLERANT = ContentJson.standard().tolerant();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();

    private final Map<String, byte[]> files = new TreeMap<>();
    private final ArrayNode cases = JsonMapper.shared().createArrayNode();

    private ConformanceKit() {
        Case.all().forEach(this::add);
        files.put(
                "cases.json",
                utf8(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(cases) + "\n"));
        files.put("README.md", readme());
        ContentSchema.types().stream()
                .flatMap(type ->
                        List.of(ContentSchema.of(type), ContentSchema.of(type).tolerant()).stream())
                .forEach(schema -> files.put(
                        "schemas/" + schema.id().substring(schema.id().lastIndexOf('/') + 1), utf8(schema.toString())));
        files.put(
                "schemas/violation.json", utf8(ContentSchema.of(Violation.class).toString()));
    }

    /** The files by path. */
    static Map<String, byte[]> files() {
        return new ConformanceKit().files;
    }

    /** The files as a zip file; the same files give the same bytes. */
    static byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                var entry = new ZipEntry(
                        "orgcontent-conformance-" + OrganizationContent.SCHEMA_VERSION + "/" + file.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void add(Case document) {
        String path = "documents/%04d.json".formatted(cases.size() + 1);
        CheckResult<?> result = document.check();
        ObjectNode node = cases.addObject();
        node.put("description", document.description());
        node.put("type", document.type().getSimpleName());
        node.put("document", path);
        if (SchemaExpressibility.isJson(document)) {
            node.put("validBySchema", SchemaExpressibility.problems(document).isEmpty());
        }
        CheckResult<?> tolerant = TOLERANT.check(document.document().get(), document.type());
        node.put("valid", result.isValid());
        node.put("validForTolerantReader", tolerant.isValid());
        node.set("violations", MAPPER.valueToTree(result.violations()));
        node.set("violationsForTolerantReader", MAPPER.valueToTree(tolerant.violations()));
        files.put(path, document.document().get());
    }

    private static byte[] readme() {
        try (InputStream in = Objects.requireNonNull(ConformanceKit.class.getResourceAsStream("/kit/README.md"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
