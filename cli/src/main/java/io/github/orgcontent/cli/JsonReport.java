package io.github.orgcontent.cli;

import io.github.orgcontent.json.ContentModule;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report in JSON, for programs: an array with an object for each file. */
final class JsonReport {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();

    private JsonReport() {}

    static String of(List<FileReport> reports) {
        ArrayNode files = MAPPER.createArrayNode();
        reports.forEach(report -> files.add(toJson(report)));
        return files.toPrettyString();
    }

    private static ObjectNode toJson(FileReport report) {
        ObjectNode file = MAPPER.createObjectNode();
        file.put("file", report.file());
        file.put("valid", report.isValid());
        if (report.unreadable() != null) {
            file.put("unreadable", report.unreadable());
        }
        file.put("documents", report.documents());
        ArrayNode violations = file.putArray("violations");
        report.violations().forEach(violation -> violations.add(MAPPER.valueToTree(violation)));
        return file;
    }
}
