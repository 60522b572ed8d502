package io.github.orgcontent.conformance.roundtrip;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.conformance.agreement.document.Document;
import io.github.orgcontent.conformance.agreement.document.DocumentGenerator;
import io.github.orgcontent.conformance.agreement.document.JsonText;
import io.github.orgcontent.conformance.agreement.document.Samples;
import io.github.orgcontent.conformance.agreement.document.Target;
import io.github.orgcontent.conformance.agreement.oracle.Verdicts;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.testing.Case;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** The documents of the round trips: complete contents, the valid cases and random documents. */
final class RoundTripDocuments {
    private static final Path SHARED = Path.of(System.getProperty("orgcontent.shared", "../../shared"));
    private static final double[] DENSITIES = {0, 0.1, 0.3, 0.9};

    private RoundTripDocuments() {}

    /**
     * All documents.
     *
     * @param seed the seed of the random documents
     * @param randomDocuments the number of random documents
     */
    static List<RoundTripDocument> all(long seed, int randomDocuments) {
        List<RoundTripDocument> documents = new ArrayList<>();
        documents.addAll(files());
        documents.addAll(cases());
        documents.addAll(random(new Random(seed), randomDocuments));
        return List.copyOf(documents);
    }

    private static List<RoundTripDocument> files() {
        Stream<Path> ofTheProject = Stream.of(
                Path.of("../cli/src/main/resources/io/github/orgcontent/cli/river-health.json"),
                Path.of(
                        "../interchange/base/src/test/resources/io/github/orgcontent/interchange/harness/maximal.json"));
        Stream<Path> shared =
                Stream.of(SHARED.resolve("content/iom-germany.objects.json")).filter(Files::exists);
        return Stream.concat(ofTheProject, shared).map(RoundTripDocuments::file).toList();
    }

    private static RoundTripDocument file(Path file) {
        try {
            return new RoundTripDocument(file.getFileName().toString(), ContentBinding.read(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RoundTripDocument> cases() {
        return Case.all().stream()
                .filter(document -> document.isText() && document.errors().isEmpty())
                .map(document -> new RoundTripDocument(
                        document.toString(), ContentBinding.contentWith(document.type(), canonical(document))))
                .toList();
    }

    // Without a reference to the schema, which only the root of a document may have.
    private static String canonical(Case document) {
        ContentJson json = ContentJson.standard();
        return json.writeString(json.read(document.text(), document.type()));
    }

    // Each document contains one location of the schema, so that many documents contain all of them.
    private static List<RoundTripDocument> random(Random random, int count) {
        List<List<Target>> targets =
                List.copyOf(Objects.requireNonNull(Target.all().get(OrganizationContent.class))
                        .values());
        List<RoundTripDocument> documents = new ArrayList<>();
        for (int number = 0; documents.size() < count; number++) {
            Target target = Samples.any(targets.get(number % targets.size()), random);
            double density = DENSITIES[random.nextInt(DENSITIES.length)];
            String text = JsonText.of(
                    DocumentGenerator.generate(target, density, random).document());
            if (Verdicts.ofReader(new Document(target.type(), text, target.name()))
                    .isAccepted()) {
                documents.add(new RoundTripDocument("random " + target, ContentBinding.read(text)));
            }
        }
        return documents;
    }
}
