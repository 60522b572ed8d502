package io.github.orgcontent.cli;

import io.github.orgcontent.validation.Violation;
import io.github.orgcontent.value.WireName;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report in JSON, for programs: an array with an object for each file. */
final class JsonReport {
    private static final JsonMapper MAPPER = JsonMapper.shared();

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
        report.violations().forEach(violation -> violations.add(toJson(violation)));
        return file;
    }

    private static ObjectNode toJson(Violation violation) {
        return MAPPER.createObjectNode()
                .put("code", violation.code())
                .put("severity", WireName.of(violation.severity()))
                .put("pointer", violation.pointer())
                .put("line", violation.line())
                .put("column", violation.column())
                .put("message", violation.message());
    }
}
