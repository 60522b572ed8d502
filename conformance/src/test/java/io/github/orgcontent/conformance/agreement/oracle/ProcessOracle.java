package io.github.orgcontent.conformance.agreement.oracle;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.JsonText;
import io.github.orgcontent.json.ContentSchema;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An oracle in another language: one process for the whole comparison. Each line of its input has the {@code $id} of a
 * schema and the text of a document, as a JSON list of two strings; each line of its output is {@code 1} or {@code 0}.
 */
public final class ProcessOracle implements Oracle {
    /** The packages for other languages, which give the verdict of the reader on every document. */
    static final Set<String> PACKAGES = Set.of("npm", "python");

    private static final Path SCRIPTS = Path.of("src/test/validators");
    private static final Path SCHEMAS = Path.of("../serialization/src/main/resources/io/github/orgcontent/json/schema");
    private static final String READY = "ready";
    private static final String VIOLATIONS = "--violations";

    private final String name;
    private final Process process;
    private final BufferedWriter requests;
    private final BufferedReader answers;

    private ProcessOracle(String name, Process process) {
        this.name = name;
        this.process = process;
        this.requests = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** ajv in a process of Node, unless Node or the packages in {@code clients/javascript/types} are missing. */
    public static Optional<ProcessOracle> ajv() {
        return start("ajv", "node", "validator.mjs", SCHEMAS);
    }

    /** jsonschema in a process of Debian's own Python, or else of any other that has it. */
    public static Optional<ProcessOracle> jsonschema() {
        return jsonschema(SCHEMAS);
    }

    /** The same with other schemas instead of the published ones. */
    public static Optional<ProcessOracle> jsonschema(Path schemas) {
        return start("jsonschema", "/usr/bin/python3", "validator.py", schemas)
                .or(() -> start("jsonschema", "python3", "validator.py", schemas));
    }

    /** The Python package of {@code clients/python}, which also checks the rules outside of the schema. */
    static Optional<ProcessOracle> pythonPackage() {
        return start("python", "python3", "package.py", SCHEMAS);
    }

    /** The npm package of {@code clients/javascript}, which also checks the rules outside of the schema. */
    static Optional<ProcessOracle> npmPackage() {
        return start("npm", "node", "npm.mjs", SCHEMAS);
    }

    /**
     * A package with all violations as its answers, see {@link #violations}.
     *
     * @param name {@code npm} or {@code python}
     */
    public static Optional<ProcessOracle> reportingViolations(String name) {
        return name.equals("npm")
                ? start(name, "node", "npm.mjs", SCHEMAS, VIOLATIONS)
                : start(name, "python3", "package.py", SCHEMAS, VIOLATIONS);
    }

    private static Optional<ProcessOracle> start(
            String name, String program, String script, Path schemas, String... options) {
        List<String> command =
                new ArrayList<>(List.of(program, SCRIPTS.resolve(script).toString(), schemas.toString()));
        command.addAll(List.of(options));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var oracle = new ProcessOracle(name, process);
            if (READY.equals(oracle.answers.readLine())) {
                return Optional.of(oracle);
            }
            oracle.close();
        } catch (IOException e) {
            System.out.println(name + " is not available: " + e.getMessage());
        }
        return Optional.empty();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Boolean> evaluate(List<Document> documents) {
        return evaluateLines(documents.stream()
                .map(document -> line(ContentSchema.of(document.type()).id(), document.text()))
                .toList());
    }

    /** Whether each of the texts is accepted by the schema of a name. */
    public List<Boolean> evaluate(String id, List<String> texts) {
        return evaluateLines(texts.stream().map(text -> line(id, text)).toList());
    }

    private static String line(String id, String text) {
        return JsonText.of(Json.series(Json.text(id), Json.text(text)));
    }

    // All requests are written first: the answers are so short that they fit into the buffer of the pipe.
    private List<Boolean> evaluateLines(List<String> lines) {
        try {
            for (String line : lines) {
                requests.write(line);
                requests.write('\n');
            }
            requests.flush();
            List<Boolean> verdicts = new ArrayList<>();
            for (String line : lines) {
                verdicts.add(readAnswer(line));
            }
            return verdicts;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " has ended unexpectedly", e);
        }
    }

    /** The violations of a document in their JSON form, as a JSON list. */
    public String violations(Document document, boolean isTolerant) {
        Json id = Json.text(ContentSchema.of(document.type()).id());
        Json mode = Json.text(isTolerant ? "tolerant" : "strict");
        try {
            requests.write(JsonText.of(Json.series(id, Json.text(document.text()), mode)));
            requests.write('\n');
            requests.flush();
            return answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " has ended unexpectedly", e);
        }
    }

    private boolean readAnswer(String line) throws IOException {
        String answer = answers.readLine();
        if (!"1".equals(answer) && !"0".equals(answer)) {
            throw new IllegalStateException(name + " answered " + answer + " to " + line);
        }
        return answer.equals("1");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
