package io.github.orgcontent.conformance.agreement.oracle;

import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.Json;
import io.github.orgcontent.conformance.agreement.document.Writing;
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

/**
 * A judge in another language: one process that lives as long as the comparison. It is given the $id of a schema and the text of a
 * document on a line, as a JSON list of two strings, and answers {@code 1} or {@code 0}.
 */
public final class ProcessOracle implements Oracle {
    private static final Path SCRIPTS = Path.of("src/test/validators");
    private static final Path SCHEMAS = Path.of("../serialization/src/main/resources/io/github/orgcontent/json/schema");
    private static final String READY = "ready";

    private final String name;
    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    private ProcessOracle(String name, Process process) {
        this.name = name;
        this.process = process;
        this.questions = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** ajv in a process of Node, unless Node or the packages in {@code clients/javascript/types} are missing. */
    static Optional<ProcessOracle> ajv() {
        return start("ajv", "node", "validator.mjs", SCHEMAS);
    }

    /** jsonschema in a process of Debian's own Python, or else of any other that has it. */
    static Optional<ProcessOracle> jsonschema() {
        return jsonschema(SCHEMAS);
    }

    /** The same with other schemas than the published ones. */
    public static Optional<ProcessOracle> jsonschema(Path schemas) {
        return start("jsonschema", "/usr/bin/python3", "validator.py", schemas)
                .or(() -> start("jsonschema", "python3", "validator.py", schemas));
    }

    private static Optional<ProcessOracle> start(String name, String program, String script, Path schemas) {
        try {
            Process process = new ProcessBuilder(
                            program, SCRIPTS.resolve(script).toString(), schemas.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var judge = new ProcessOracle(name, process);
            if (READY.equals(judge.answers.readLine())) {
                return Optional.of(judge);
            }
            judge.close();
        } catch (IOException e) {
            System.out.println(name + " cannot be asked: " + e.getMessage());
        }
        return Optional.empty();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Boolean> judge(List<Document> documents) {
        return ask(documents.stream()
                .map(document -> question(ContentSchema.of(document.type()).id(), document.text()))
                .toList());
    }

    /** Whether each of the texts is accepted by the schema of a name. */
    public List<Boolean> judge(String id, List<String> texts) {
        return ask(texts.stream().map(text -> question(id, text)).toList());
    }

    private static String question(String id, String text) {
        return Writing.of(Json.series(Json.text(id), Json.text(text)));
    }

    // All questions first: the answers are so short that they wait in the pipe.
    private List<Boolean> ask(List<String> lines) {
        try {
            for (String line : lines) {
                questions.write(line);
                questions.write('\n');
            }
            questions.flush();
            List<Boolean> verdicts = new ArrayList<>();
            for (String line : lines) {
                verdicts.add(answerTo(line));
            }
            return verdicts;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " has died", e);
        }
    }

    private boolean answerTo(String question) throws IOException {
        String answer = answers.readLine();
        if (!"1".equals(answer) && !"0".equals(answer)) {
            throw new IllegalStateException(name + " answered " + answer + " to " + question);
        }
        return answer.equals("1");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
