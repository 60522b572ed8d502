package io.github.orgcontent.conformance.roundtrip;

import io.github.orgcontent.OrganizationContent;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the documents of the round trips and compares the results. {@code documents.jsonl} has a document in each line;
 * {@code results/<tool>.jsonl} has in the same line what a program with the types of the tool wrote after it had read the
 * document, or {@code !} and a message.
 */
public final class RoundTrip {
    private static final String DOCUMENTS = "documents.jsonl";
    private static final String NAMES = "documents.txt";

    private final Path folder;

    private RoundTrip(Path folder) {
        this.folder = folder;
    }

    /** Runs {@code write <folder> <seed> <number of random documents>} or {@code compare <folder>}. */
    public static void main(String[] arguments) throws IOException {
        var roundTrip = new RoundTrip(Path.of(arguments[1]));
        if (arguments[0].equals("write")) {
            roundTrip.write(RoundTripDocuments.all(Long.parseLong(arguments[2]), Integer.parseInt(arguments[3])));
        } else {
            roundTrip.compareAll();
        }
    }

    private void write(List<RoundTripDocument> documents) throws IOException {
        List<String> lines = new ArrayList<>();
        for (RoundTripDocument document : documents) {
            String line = ContentBinding.write(document.content());
            if (!ContentBinding.read(line).equals(document.content())) {
                throw new IllegalStateException(document.name() + " differs after writing and reading");
            }
            lines.add(line);
        }
        Files.write(folder.resolve(DOCUMENTS), lines);
        Files.write(
                folder.resolve(NAMES),
                documents.stream().map(RoundTripDocument::name).toList());
        System.out.printf("%d documents%n", lines.size());
    }

    private void compareAll() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve("results"), "*.jsonl")) {
            for (Path file : files) {
                compare(file);
            }
        }
    }

    private void compare(Path file) throws IOException {
        List<String> documents = Files.readAllLines(folder.resolve(DOCUMENTS));
        List<String> names = Files.readAllLines(folder.resolve(NAMES));
        List<String> results = Files.readAllLines(file);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            String result = i < results.size() ? results.get(i) : "! no result";
            String difference = difference(documents.get(i), result);
            if (!difference.isEmpty()) {
                differences.add(names.get(i) + "\t" + difference);
            }
        }
        String tool = file.getFileName().toString().replace(".jsonl", "");
        Files.write(folder.resolve("results/" + tool + ".differences"), differences);
    }

    private static String difference(String document, String result) {
        if (result.startsWith("!")) {
            return result.substring(1).strip();
        }
        try {
            OrganizationContent expected = ContentBinding.read(document);
            OrganizationContent actual = ContentBinding.read(result);
            return actual.equals(expected)
                    ? ""
                    : location(tree(ContentBinding.write(expected)), tree(ContentBinding.write(actual)), "");
        } catch (RuntimeException e) {
            return firstProblem(String.valueOf(e.getMessage()));
        }
    }

    // The line after the number of problems.
    private static String firstProblem(String message) {
        List<String> lines = message.lines().map(String::strip).toList();
        return lines.get(Math.min(1, lines.size() - 1));
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }

    // The pointer of the first value that differs.
    private static String location(JsonNode expected, JsonNode actual, String pointer) {
        if (expected.isObject() && actual.isObject()) {
            Stream<String> names = Stream.concat(expected.propertyNames().stream(), actual.propertyNames().stream());
            return names.filter(name -> !expected.path(name).equals(actual.path(name)))
                    .findFirst()
                    .map(name -> location(expected.path(name), actual.path(name), pointer + "/" + name))
                    .orElse(pointer);
        } else if (expected.isArray() && actual.size() == expected.size()) {
            for (int i = 0; i < expected.size(); i++) {
                if (!expected.get(i).equals(actual.get(i))) {
                    return location(expected.get(i), actual.get(i), pointer + "/" + i);
                }
            }
        }
        return pointer + ": " + (actual.isMissingNode() ? "nothing" : actual) + " instead of " + expected;
    }
}
